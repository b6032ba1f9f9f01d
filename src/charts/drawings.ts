import { once } from '#src/cache/lazily.ts';
import type { Store } from '#src/cache/store.ts';
import { keptDrawings } from '#src/charts/keptDrawings.ts';
import type { ChartForm } from '#src/charts/sizes.ts';
import type { ChartSpec } from '#src/charts/spec.ts';

type Draw = (spec: ChartSpec, form: ChartForm, label?: null) => string;

let loaded: Draw | null = null;
const load = once(async () => (loaded = (await import('#src/charts/renderSvg.ts')).renderSvg));

/** The drawings of one build. */
export interface Drawings {
  /**
   * The SVG of a chart: kept from an earlier build, or drawn now. A card's small chart is an ornament: the words beside it
   * say the same. No promise once what draws is loaded: all that stands behind one in a page would be put aside meanwhile.
   */
  svgOf(spec: ChartSpec, form: ChartForm): string | Promise<string>;
}

/**
 * Drawings, each made when a page asks for it: that takes less than to have it made elsewhere. Where `store` has
 * drawings of earlier builds, most pages have theirs already, and what draws is not even loaded. Each is drawn within `timed`.
 */
export function openDrawings(store: Store | null = null, timed: (draw: () => string) => string = (draw) => draw()): Drawings {
  const keptOf = keptDrawings(store);
  const draw = (renderSvg: Draw, spec: ChartSpec, form: ChartForm, keep: (svg: string) => void): string => {
    const svg = timed(() => (spec.kind === 'spark' ? renderSvg(spec, form, null) : renderSvg(spec, form)));
    keep(svg);
    return svg;
  };
  return {
    svgOf(spec, form) {
      const { svg, keep } = keptOf(spec, form);
      return svg ?? (loaded ? draw(loaded, spec, form, keep) : load().then((drawer) => draw(drawer, spec, form, keep)));
    },
  };
}
