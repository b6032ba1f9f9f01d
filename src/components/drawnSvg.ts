import { renderSvg } from '#src/charts/renderSvg.ts';
import type { ChartForm } from '#src/charts/sizes.ts';
import type { ChartSpec } from '#src/charts/spec.ts';
import { heldBuild } from '#src/heldBuild.ts';

/** A chart for a page; drawn ahead in a build, drawn now while one works on the site. */
export const drawnSvg = async (spec: ChartSpec, form: ChartForm): Promise<string> => (await heldBuild()?.drawings.svgOf(spec, form)) ?? renderSvg(spec, form);

/** A card's small drawing, an ornament. */
export const drawnSpark = async (spec: ChartSpec): Promise<string> => (await heldBuild()?.drawings.svgOf(spec, 'wide')) ?? renderSvg(spec, 'wide', null);
