import type { Store } from '#src/cache/store.ts';
import { chartName } from '#src/charts/chartJson.ts';
import { startDrawer, type Drawer } from '#src/charts/pool/drawer.ts';
import { keptDrawings } from '#src/charts/pool/keptDrawings.ts';
import type { ChartForm } from '#src/charts/sizes.ts';
import type { ChartSpec } from '#src/charts/spec.ts';

export interface Wanted {
  readonly key: string;
  readonly spec: ChartSpec;
  readonly form: ChartForm;
  /** Says nothing to who listens: the words beside it do. */
  readonly ornament: boolean;
}

export interface Drawing {
  readonly key: string;
  readonly svg: Uint8Array;
}

/** Drawings that are made, or will soon be. */
export interface Drawings {
  /** The SVG of a chart: drawn ahead, or kept from an earlier build, or drawn now. */
  svgOf(spec: ChartSpec, form: ChartForm): Promise<string>;
  /** Ends the work; what was not fetched is lost. */
  end(): void;
}

/** By what the chart is, for the page makes its numbers again. */
const keyOf = (spec: ChartSpec, form: ChartForm): string => `${chartName(spec)}.${spec.kind}.${form}`;

const wantedAs = (spec: ChartSpec, form: ChartForm): Wanted => ({ key: keyOf(spec, form), spec, form, ornament: spec.kind === 'spark' });

/** How each chart is drawn: twice for a page, once and without words for a card. */
const wantedOf = (spec: ChartSpec): Wanted[] => (spec.kind === 'spark' ? ['wide'] as const : ['wide', 'narrow'] as const).map((form) => wantedAs(spec, form));

/** Few enough that the answers begin at once. */
const batch = 20;

/**
 * Has charts drawn in a process of its own, so that the program can make other things of the province meanwhile and does
 * not grow by what drawing takes. A drawing is kept as bytes, half of what its text would take. If the process fails, so
 * does who asks for a drawing. Where `store` has drawings of earlier builds, most pages have theirs already: charts are
 * not even told then, and one that a page wants is looked for, and drawn here if need be.
 */
export function drawAhead(specs: () => readonly ChartSpec[], store: Store | null = null): Drawings {
  const { get, keep } = keptDrawings(store);
  const ahead = store === null || store.wasEmpty ? specs().flatMap(wantedOf) : [];
  const drawn = ahead.length === 0 ? null : drawBy(startDrawer(), ahead, keep);
  const decoder = new TextDecoder();
  const drawNow = async (wanted: Wanted): Promise<Uint8Array> => {
    const svg = await drawHere(wanted);
    keep(wanted, svg);
    return svg;
  };
  return {
    async svgOf(spec, form) {
      const wanted = wantedAs(spec, form);
      return decoder.decode(await (drawn?.get(wanted.key) ?? get(wanted) ?? drawNow(wanted)));
    },
    end() {
      drawn?.end();
    },
  };
}

async function drawHere({ spec, form, ornament }: Wanted): Promise<Uint8Array> {
  // It brings a whole canvas with it, which is seldom needed here.
  const { renderSvg } = await import('#src/charts/renderSvg.ts');
  return Buffer.from(ornament ? renderSvg(spec, form, null) : renderSvg(spec, form));
}

interface Drawn {
  get(key: string): Promise<Uint8Array> | undefined;
  end(): void;
}

/** `tell` hears of each drawing when it is made. */
function drawBy(drawer: Drawer, wanted: readonly Wanted[], tell: (wanted: Wanted, svg: Uint8Array) => void): Drawn {
  const waiting = new Map<string, (svg: Uint8Array) => void>();
  const drawings = new Map(wanted.map((each) => [each.key, new Promise<Uint8Array>((settle) => {
    waiting.set(each.key, (svg) => {
      settle(svg);
      tell(each, svg);
    });
  })]));
  drawer.hear(({ key, svg }) => waiting.get(key)?.(svg));
  for (let at = 0; at < wanted.length; at += batch) drawer.send(wanted.slice(at, at + batch));
  return {
    get(key) {
      const drawing = drawings.get(key);
      return drawing && Promise.race([drawing, drawer.failed]);
    },
    end: () => drawer.end(),
  };
}
