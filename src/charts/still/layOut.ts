import type { LineConfig } from '#src/charts/still/stillOptions.ts';
import { niceTicks, rangeOf } from '#src/charts/still/niceTicks.ts';
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

/** Where everything of a line chart stands, in pixels. */
export interface Layout {
  readonly area: Area;
  /** The middle of the label of that index. */
  readonly xOf: (index: number) => number;
  readonly yOf: (value: number) => number;
  readonly xTexts: readonly AxisText[];
  readonly yTexts: readonly AxisText[];
  readonly lineHeight: { readonly x: number; readonly y: number };
}

/** Of marks below the axis, which Chart.js keeps room for even where none are drawn. */
export const markLength = 8;
const usualLineHeight = 1.2;
const usualSize = 13;
/** Chart.js leaves as much between the numbers of an axis. */
const skipPadding = 3;

const listOf = (label: readonly string[] | string): readonly string[] => (typeof label === 'string' ? [label] : label);

function labelTexts({ labels, x }: LineConfig): AxisText[] {
  const axis = { ticks: labels.map((_, value) => ({ value })) };
  x.afterBuildTicks?.(axis);
  return axis.ticks.map(({ value }) => ({ value, lines: x.display === false ? [] : listOf(x.ticks?.callback(value) ?? '') }));
}

interface ValueTicks {
  readonly texts: readonly AxisText[];
  readonly widest: number;
}

/** The values marked on an axis of that height, with what is above and below it `around` high. */
function valueTicks({ datasets, y }: LineConfig, height: number, whole: number, lineHeight: number, widthOf: (text: string) => number): ValueTicks & { ends: readonly [number, number] } {
  const values = datasets.flatMap(({ data }) => data).filter((value) => value !== null);
  const range = rangeOf(values, { beginAtZero: y.beginAtZero === true, grace: Number.parseFloat(y.grace ?? '0') });
  const most = Math.max(2, Math.min(y.ticks.maxTicksLimit ?? 11, Math.ceil(height / Math.min(40, lineHeight))));
  const ticks = niceTicks(range, most, y.ticks.count);
  const ends = [ticks[0] ?? 0, ticks.at(-1) ?? 1] as const;
  if (y.ticks.display === false) return { texts: ticks.map((value) => ({ value, lines: [] })), widest: 0, ends };
  const fitting = Math.floor(Math.min(height, whole) / (lineHeight + skipPadding));
  const every = Math.ceil(Math.max(1, ticks.length / Math.min(y.ticks.maxTicksLimit ?? fitting, fitting)));
  const texts = ticks.filter((_, at) => at % every === 0).map((value) => ({ value, lines: [y.ticks.callback?.(value) ?? ''] }));
  return { texts, widest: Math.max(0, ...texts.map(({ lines: [text = ''] }) => (text === '' ? 0 : widthOf(text)))), ends };
}

/** Lays out a line chart exactly as Chart.js does: the drawing that answers lies over the still one, to the pixel. */
export function layOut(config: LineConfig, { width, height }: Size, measure: TextMeasure): Layout {
  const { padding, x, y, labels } = config;
  const lineHeight = { x: (x.ticks?.font.lineHeight ?? usualLineHeight) * (x.ticks?.font.size ?? usualSize), y: (y.ticks.font?.lineHeight ?? usualLineHeight) * (y.ticks.font?.size ?? usualSize) };
  const widthIn = (ticks: { font?: { family: string; size: number } } | undefined) => (text: string): number => {
    measure.font = `${ticks?.font?.size ?? usualSize}px ${ticks?.font?.family ?? ''}`;
    return measure.measureText(text).width;
  };
  const xTexts = labelTexts(config);
  const [outerWidth, outerHeight] = [width - padding.left - padding.right, height - padding.top - padding.bottom];
  const xHeight = x.display === false ? 0 : Math.min(outerHeight / 2, markLength + Math.max(...xTexts.map(({ lines }) => lines.length)) * lineHeight.x + (x.ticks?.padding ?? 0) * 2);
  const isWritten = y.ticks.display !== false;
  const yPadding = y.ticks.padding ?? 0;
  // Half of the topmost and of the lowest number stand out of the axis.
  const out = isWritten ? lineHeight.y / 2 + yPadding : 0;
  const first = valueTicks(config, outerHeight, height, lineHeight.y, widthIn(y.ticks));
  const widthOf = ({ widest }: ValueTicks): number => (isWritten ? Math.min(outerWidth / 2, widest + yPadding * 2) : 0);
  const top = Math.max(padding.top, out);
  const bottom = Math.max(padding.bottom, out, padding.bottom + xHeight);
  const inner = height - top - bottom;
  const ticks = xHeight === 0 ? first : valueTicks(config, inner, height, lineHeight.y, widthIn(y.ticks));
  const sides = sidesOf(xTexts, { left: padding.left + widthOf(first), right: padding.right }, { width, count: labels.length, padding: x.ticks?.padding ?? 0, isWritten: x.display !== false }, widthIn(x.ticks));
  const left = Math.max(padding.left + widthOf(ticks), sides.left);
  const area = { left, top, right: width - sides.right, bottom: top + inner, width: width - left - sides.right, height: inner };
  const [low, high] = ticks.ends;
  return {
    area,
    lineHeight,
    xTexts,
    yTexts: ticks.texts,
    xOf: (index) => area.left + ((index + 0.5) / labels.length) * area.width,
    yOf: (value) => area.top + (1 - (value - low) / (high - low)) * area.height,
  };
}

interface LabelRoom {
  readonly width: number;
  readonly count: number;
  readonly padding: number;
  readonly isWritten: boolean;
}

/** What the first and the last label need beside the axis, where it is more than what is there already. */
function sidesOf(texts: readonly AxisText[], { left, right }: { left: number; right: number }, { width, count, padding, isWritten }: LabelRoom, widthOf: (text: string) => number): { left: number; right: number } {
  const [first, last] = [texts[0], texts.at(-1)];
  if (!isWritten || first === undefined || last === undefined) return { left, right };
  const room = width - left - right;
  const half = ({ lines }: AxisText): number => Math.max(0, ...lines.map(widthOf)) / 2;
  const place = (index: number): number => ((index + 0.5) / count) * room;
  const [before, after] = [place(first.value), room - place(last.value)];
  const out = (need: number, offset: number): number => Math.max(((need - offset + padding) * room) / (room - offset), 0);
  return { left: Math.max(left, out(half(first), before)), right: Math.max(right, out(half(last), after)) };
}
