import { once } from '#src/cache/lazily.ts';
import type { Store } from '#src/cache/store.ts';
import { keptDrawings } from '#src/charts/keptDrawings.ts';
import type { ChartForm } from '#src/charts/sizes.ts';
import type { ChartSpec } from '#src/charts/spec.ts';

/** Asked of Node for every drawing, a module that is there already takes as long as half a drawing. */
const drawer = once(() => import('#src/charts/renderSvg.ts'));

/** The drawings of one build. */
export interface Drawings {
  /** The SVG of a chart: kept from an earlier build, or drawn now. A card's small chart is an ornament: the words beside it say the same. */
  svgOf(spec: ChartSpec, form: ChartForm): Promise<string>;
}

/**
 * Drawings, each made when a page asks for it: that takes less than to have it made elsewhere. Where `store` has
 * drawings of earlier builds, most pages have theirs already, and what draws is not even loaded. Each is drawn within `timed`.
 */
export function openDrawings(store: Store | null = null, timed: (draw: () => string) => string = (draw) => draw()): Drawings {
  const keptOf = keptDrawings(store);
  return {
    async svgOf(spec, form) {
      const kept = keptOf(spec, form);
      if (kept.svg !== null) return kept.svg;
      const { renderSvg } = await drawer();
      const svg = timed(() => (spec.kind === 'spark' ? renderSvg(spec, form, null) : renderSvg(spec, form)));
      kept.keep(svg);
      return svg;
    },
  };
}
