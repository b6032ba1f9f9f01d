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
  /** The SVG of a chart that was asked for beforehand; undefined: nobody did. */
  svgOf(spec: ChartSpec, form: ChartForm): Promise<string> | undefined;
  /** Ends the work; what was asked for and not fetched is lost. */
  end(): void;
}

/** By what the chart is, for the page makes its numbers again. */
const keyOf = (spec: ChartSpec, form: ChartForm, name = chartName(spec)): string => `${name}.${spec.kind}.${form}`;

/** How each chart is drawn: twice for a page, once and without words for a card. */
function wantedOf(spec: ChartSpec): Wanted[] {
  const ornament = spec.kind === 'spark';
  const forms: readonly ChartForm[] = ornament ? ['wide'] : ['wide', 'narrow'];
  const name = chartName(spec);
  return forms.map((form) => ({ key: keyOf(spec, form, name), spec, form, ornament }));
}

/** Few enough that the answers begin at once. */
const batch = 20;

/**
 * Has charts drawn in a process of its own, so that the program can make other things of the province meanwhile and does
 * not grow by what drawing takes. A drawing is kept as bytes, half of what its text would take; one that `store` has is
 * not drawn again. If the process fails, so does who asks for a drawing.
 */
export function drawAhead(specs: readonly ChartSpec[], store: Store | null = null): Drawings {
  const wanted = specs.flatMap(wantedOf);
  const { get, left, keep } = keptDrawings(wanted, store);
  const drawn = left.length === 0 ? null : drawBy(startDrawer(), left, keep);
  const decoder = new TextDecoder();
  /** What lay in the store was not what was kept there. */
  const drawAgain = (key: string): Promise<Uint8Array> | undefined => {
    const asked = wanted.find((each) => each.key === key);
    return asked && drawHere(asked).then((svg) => {
      keep({ key, svg });
      return svg;
    });
  };
  return {
    svgOf(spec, form) {
      const key = keyOf(spec, form);
      const before = get(key);
      const svg = before ? Promise.resolve(before) : (drawn?.get(key) ?? drawAgain(key));
      return svg?.then((bytes) => decoder.decode(bytes));
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
function drawBy(drawer: Drawer, wanted: readonly Wanted[], tell: (drawing: Drawing) => void): Drawn {
  const waiting = new Map<string, (svg: Uint8Array) => void>();
  const drawings = new Map(wanted.map(({ key }) => [key, new Promise<Uint8Array>((settle) => { waiting.set(key, settle); })]));
  drawer.hear((drawing) => {
    waiting.get(drawing.key)?.(drawing.svg);
    tell(drawing);
  });
  for (let at = 0; at < wanted.length; at += batch) drawer.send(wanted.slice(at, at + batch));
  return {
    get(key) {
      const drawing = drawings.get(key);
      return drawing && Promise.race([drawing, drawer.failed]);
    },
    end: () => drawer.end(),
  };
}
