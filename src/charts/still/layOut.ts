import type { AxisFont, StillConfig } from '#src/charts/still/stillOptions.ts';
import { niceTicks, rangeOf, type Range } from '#src/charts/still/niceTicks.ts';
import type { Size } from '#src/charts/sizes.ts';
import type { TextMeasure } from '#src/charts/svg/measureText.ts';

export interface Area {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly width: number;
  readonly height: number;
}

export interface AxisText {
  readonly value: number;
  readonly lines: readonly string[];
}

/** Where everything of a chart stands, in pixels. */
export interface Layout {
  readonly area: Area;
  /** The middle of the label of that index. */
  readonly xOf: (index: number) => number;
  readonly yOf: (value: number) => number;
  readonly xTexts: readonly AxisText[];
  readonly yTexts: readonly AxisText[];
  /** Of the labels. */
  readonly lineHeight: number;
  /** The value that bars stand on. */
  readonly base: number;
}

/** Of marks below the axis, which Chart.js keeps room for even where none are drawn. */
export const markLength = 8;
const usualLineHeight = 1.2;
const usualSize = 13;
/** Chart.js leaves as much between the numbers of an axis. */
const skipPadding = 3;

const listOf = (label: readonly string[] | string): readonly string[] => (typeof label === 'string' ? [label] : label);

function labelTexts({ labels, x }: StillConfig): AxisText[] {
  const axis = { ticks: labels.map((_, value) => ({ value })) };
  x.afterBuildTicks?.(axis);
  return axis.ticks.map(({ value }) => ({ value, lines: x.display === false ? [] : listOf(x.ticks?.callback(value) ?? '') }));
}

interface ValueTicks {
  readonly texts: readonly AxisText[];
  readonly widest: number;
  /** The lowest and the highest value. */
  readonly ends: readonly [number, number];
  /** How many are marked at most, and how many of them can be written. */
  readonly most: number;
  readonly fitting: number;
}

/** What the axis of values must show. */
function shownRange({ datasets, y }: StillConfig): Range {
  let [min, max] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const { data } of datasets) {
    for (const value of data) {
      if (typeof value !== 'number') continue;
      if (value < min) min = value;
      if (value > max) max = value;
    }
  }
  return rangeOf(min > max ? null : { min, max }, { beginAtZero: y.beginAtZero === true, grace: Number.parseFloat(y.grace ?? '0'), most: y.suggestedMax });
}

/** The values marked on an axis of that height in a drawing `whole` high; `before`: those of another height, most often the same. */
function valueTicks({ y }: StillConfig, range: Range, height: number, whole: number, { lineHeight, widthOf }: Writing, before?: ValueTicks): ValueTicks {
  const { min, max, ticks: options } = y;
  if (min !== undefined && max !== undefined) return { texts: [], widest: 0, ends: [min, max], most: 0, fitting: 0 };
  const most = Math.max(2, Math.min(options?.maxTicksLimit ?? 11, Math.ceil(height / Math.min(40, lineHeight))));
  const room = Math.floor(Math.min(height, whole) / (lineHeight + skipPadding));
  const fitting = Math.min(options?.maxTicksLimit ?? room, room);
  if (before?.most === most && before.fitting === fitting) return before;
  const ticks = niceTicks(range, most, options?.count);
  const ends = [ticks[0] ?? 0, ticks.at(-1) ?? 1] as const;
  if (!isWritten(y)) return { texts: ticks.map((value) => ({ value, lines: [] })), widest: 0, ends, most, fitting };
  const every = Math.ceil(Math.max(1, ticks.length / fitting));
  const texts = ticks.filter((_, at) => at % every === 0).map((value) => ({ value, lines: [options?.callback?.(value) ?? ''] }));
  return { texts, widest: Math.max(0, ...texts.map(({ lines: [text = ''] }) => widthOf(text))), ends, most, fitting };
}

const isWritten = ({ display, ticks }: StillConfig['y']): boolean => display !== false && ticks?.display !== false;

/** How the words of an axis are written. */
interface Writing {
  readonly lineHeight: number;
  readonly padding: number;
  readonly widthOf: (text: string) => number;
}

function writingOf(ticks: { readonly font?: AxisFont; readonly padding?: number } | undefined, measure: TextMeasure): Writing {
  const { family = '', size = usualSize, lineHeight = usualLineHeight } = ticks?.font ?? {};
  return {
    lineHeight: lineHeight * size,
    padding: ticks?.padding ?? 0,
    widthOf(text) {
      if (text === '') return 0;
      measure.font = `${size}px ${family}`;
      return measure.measureText(text).width;
    },
  };
}

/** What lies far outside is drawn not quite so far outside. */
const onCanvas = (pixel: number): number => Math.max(-32_768, Math.min(32_767, pixel));

/** Lays out an upright chart exactly as Chart.js does: the drawing that answers lies over the still one, to the pixel. */
export function layOut(config: StillConfig, { width, height }: Size, measure: TextMeasure): Layout {
  const { padding, x, y, labels } = config;
  const [words, numbers] = [writingOf(x.ticks, measure), writingOf(y.ticks, measure)];
  const xTexts = labelTexts(config);
  const [outerWidth, outerHeight] = [width - padding.left - padding.right, height - padding.top - padding.bottom];
  const xHeight = x.display === false ? 0 : Math.min(outerHeight / 2, markLength + Math.max(...xTexts.map(({ lines }) => lines.length)) * words.lineHeight + words.padding * 2);
  // Half of the topmost and of the lowest number stand out of the axis.
  const out = isWritten(y) ? numbers.lineHeight / 2 + numbers.padding : 0;
  const widthOf = ({ widest }: ValueTicks): number => (isWritten(y) ? Math.min(outerWidth / 2, widest + numbers.padding * 2) : 0);
  const [top, bottom] = [Math.max(padding.top, out), Math.max(padding.bottom, out, padding.bottom + xHeight)];
  const inner = height - (top + bottom);
  const range = shownRange(config);
  const first = valueTicks(config, range, outerHeight, height, numbers);
  const ticks = xHeight === 0 ? first : valueTicks(config, range, inner, height, numbers, first);
  const sides = sidesOf(xTexts, { left: padding.left + widthOf(first), right: padding.right }, { width, count: labels.length, isWritten: x.display !== false }, words);
  const left = Math.max(padding.left + widthOf(ticks), sides.left);
  const across = width - (left + sides.right);
  const area = { left, top, right: left + across, bottom: top + inner, width: across, height: inner };
  const [low, high] = ticks.ends;
  // Sums in the order of Chart.js: they then agree to the last bit, and are rounded alike.
  return {
    area,
    xTexts,
    yTexts: ticks.texts,
    lineHeight: words.lineHeight,
    xOf: (index) => area.left + ((index + 0.5) / labels.length) * (area.right - area.left),
    yOf: (value) => onCanvas(area.top + (1 - (value - low) / (high - low)) * (area.bottom - area.top)),
    base: low > 0 && high > 0 ? low : low < 0 && high < 0 ? high : 0,
  };
}

interface LabelRoom {
  readonly width: number;
  readonly count: number;
  readonly isWritten: boolean;
}

/** What the first and the last label need beside the axis, where it is more than what is there already. */
function sidesOf(texts: readonly AxisText[], { left, right }: { left: number; right: number }, { width, count, isWritten }: LabelRoom, { padding, widthOf }: Writing): { left: number; right: number } {
  const [first, last] = [texts[0], texts.at(-1)];
  if (!isWritten || first === undefined || last === undefined) return { left, right };
  const room = width - (left + right);
  const half = ({ lines }: AxisText): number => Math.max(0, ...lines.map(widthOf)) / 2;
  const place = (index: number): number => ((index + 0.5) / count) * room;
  const [before, after] = [place(first.value), room - place(last.value)];
  const out = (need: number, offset: number): number => Math.max(((need - offset + padding) * room) / (room - offset), 0);
  return { left: Math.max(left, out(half(first), before)), right: Math.max(right, out(half(last), after)) };
}
