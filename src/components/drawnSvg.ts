import type { ChartForm } from '#src/charts/sizes.ts';
import type { ChartSpec } from '#src/charts/spec.ts';
import { heldBuild } from '#src/heldBuild.ts';

/** What draws is loaded only where it must: it brings a whole canvas with it. A null label makes an ornament. */
async function drawNow(spec: ChartSpec, form: ChartForm, label?: null): Promise<string> {
  const { renderSvg } = await import('#src/charts/renderSvg.ts');
  return renderSvg(spec, form, label);
}

/** A chart for a page: of the build that is under way, or while one works on the site. */
export const drawnSvg = (spec: ChartSpec, form: ChartForm): string | Promise<string> => heldBuild()?.drawings.svgOf(spec, form) ?? drawNow(spec, form);

/** A card's small drawing, an ornament. */
export const drawnSpark = (spec: ChartSpec): string | Promise<string> => heldBuild()?.drawings.svgOf(spec, 'wide') ?? drawNow(spec, 'wide', null);
