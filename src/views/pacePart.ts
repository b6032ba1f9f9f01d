import { paceOf, type Pace } from '#src/derive/pace.ts';
import type { SeriesDefinition } from '#src/datasets/definition.ts';
import type { JudgedPair, Standing } from '#src/derive/standing.ts';
import { achievementOf, gapOf, type DerivedNumber } from '#src/derive/achievement.ts';
import { paceWords as words } from '#src/i18n/pace.ts';
import { formatDate } from '#src/thai/dates.ts';
import { periodLabel } from '#src/thai/fiscalPeriod.ts';
import { addDays, firstDayOfMonth, splitIsoDate } from '#src/thai/isoDate.ts';
import type { IsoDate } from '#src/thai/period.ts';
import { verdictBasis } from '#src/views/verdictBasis.ts';

/** One computed line: what it is, its number or two ends, and how it was computed. `unit` null: per cent. */
export interface PaceLine {
  readonly label: string;
  readonly values: readonly DerivedNumber[];
  readonly unit: string | null;
  readonly how: string;
}

export interface PacePart {
  readonly place: string | null;
  readonly lead: string;
  readonly lines: readonly PaceLine[];
  readonly noRange: string | null;
  readonly decimals: number | undefined;
}

/** The pace of each place in the latest period. */
export const pacesOf = (series: SeriesDefinition, standing: Standing): PacePart[] =>
  standing.latest.flatMap((pair) => {
    const pace = paceOf(pair, standing.pairs, series);
    return pace ? [pacePart(series, pair, pace)] : [];
  });

function pacePart(series: SeriesDefinition, pair: JudgedPair, pace: Pace): PacePart {
  const measure = series.measures[pair.measure];
  const unit = measure?.unit ?? '';
  const { noRange } = pace.projection;
  return {
    place: Object.values(pair.dimensions).join(' ') || null,
    lead: words.lead(periodLabel(pair.period, 'long'), formatDate(pace.countedTo, 'long'), formatDate(pace.until, 'long')),
    lines: [...standLines(series, pair, unit), ...wayLines(series, pace, unit), ...projectionLines(pace, unit)],
    noRange: noRange === null ? null : words.noRange[noRange],
    decimals: measure?.decimals,
  };
}

/** How far the result is, today. */
function standLines(series: SeriesDefinition, pair: JudgedPair, unit: string): PaceLine[] {
  const { targetWord } = verdictBasis(series);
  const [achievement, gap] = [achievementOf(pair, series), gapOf(pair, series)];
  const open = gap && (series.direction === 'higher' ? gap.side === 'behind' && words.gap.behind : gap.side === 'ahead' && words.gap.ahead);
  return [
    ...(achievement ? [{ label: words.percent(targetWord), values: [achievement], unit: null, how: words.percentHow(targetWord) }] : []),
    ...(gap && open ? [{ label: open, values: [gap], unit, how: words.gapHow(targetWord) }] : []),
  ];
}

function wayLines(series: SeriesDefinition, pace: Pace, unit: string): PaceLine[] {
  const { monthsSoFar, monthsInAll, monthsLeft, expected, apart, mean, needed } = pace;
  const way = series.direction === 'lower' ? 'lower' : 'higher';
  return [
    { label: way === 'lower' ? words.limit : words.expected, values: [expected], unit, how: words.expectedHow(verdictBasis(series).targetWord, monthsSoFar, monthsInAll) },
    { label: words.apart[apart.side][way], values: [apart], unit, how: words.apartHow },
    { label: words.mean, values: [mean], unit, how: words.meanHow(monthsSoFar) },
    ...(needed ? [{ label: words.needed[way], values: [needed], unit, how: words.neededHow(monthsLeft) }] : []),
  ];
}

function projectionLines({ projection, monthsSoFar, monthsInAll, countedTo }: Pace, unit: string): PaceLine[] {
  const { middle, range, stretches } = projection;
  const day = (months: number): IsoDate => dayAfter(countedTo, monthsSoFar, months);
  return [
    { label: words.middle, values: [middle], unit, how: words.middleHow(monthsSoFar, monthsInAll) },
    ...(range ? [{ label: words.range, values: [range.low, range.high], unit, how: words.rangeHow }] : []),
    ...(range ? stretches.map(({ fromMonth, toMonth, perMonth }) => ({
      label: words.stretch(formatDate(addDays(day(fromMonth), 1), 'monthShort'), formatDate(day(toMonth), 'monthShort')), values: [perMonth], unit,
      how: fromMonth === 0 ? words.stretchFirst : words.stretchNext,
    })) : []),
  ];
}

/** The day so many months after the sum began; told by the month it lies in, so that parts of a month need no care. */
function dayAfter(countedTo: IsoDate, monthsSoFar: number, months: number): IsoDate {
  const { year, month } = splitIsoDate(countedTo);
  const index = year * 12 + month - 1 - Math.ceil(monthsSoFar) + Math.ceil(months);
  const next = index + 1;
  return addDays(firstDayOfMonth(Math.floor(next / 12), (next % 12) + 1), -1);
}
