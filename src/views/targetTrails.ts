import type { SeriesDefinition } from '#src/datasets/definition.ts';
import { linkedRows, type LinkedRow } from '#src/datasets/linkedRows.ts';
import type { LoadedProvince } from '#src/datasets/loadedProvince.ts';
import { isStated } from '#src/derive/figurePairs.ts';
import { headlineMeasure, type JudgedPair, type Standing } from '#src/derive/standing.ts';
import { targetTrail, type TargetDecision } from '#src/derive/targetHistory.ts';
import { targetHistoryWords as words } from '#src/i18n/targetHistory.ts';
import { formatDate } from '#src/thai/dates.ts';
import { periodLabel } from '#src/thai/fiscalPeriod.ts';
import { formatNumber } from '#src/thai/numbers.ts';
import type { Indicator } from '#src/views/lookup.ts';
import { letterLink, letterLinksOfYear, type NamedLink } from '#src/views/namedLinks.ts';
import { valueCell, type ValueCell } from '#src/views/valueCell.ts';
import { cellName } from '#src/workbook/cellRef.ts';

/** The target that a verdict used: since when, decided by whom, told by which letter; and what it was before. */
export interface TargetLine {
  readonly period: string;
  readonly place: string | null;
  readonly target: ValueCell;
  readonly unit: string;
  readonly from: string | null;
  readonly decidedBy: string | null;
  /** Empty where no letter can state it: one of another year, or a number that was changed since it was first published. */
  readonly letters: readonly NamedLink[];
  /** The workbook that holds it. */
  readonly file: string | null;
  /** It was another number at an earlier publish, and no workbook tells who decided so. */
  readonly corrected: boolean;
  readonly note: string | null;
  /** Former values as text: they are no figures of today. */
  readonly former: readonly { readonly value: string; readonly from: string | null; readonly decidedBy: string | null; readonly note: string | null }[];
  readonly conflict: string | null;
}

/** Of the headline measure: every target of rounds and years; of months those of the latest period and those with a history. */
export function targetLines(province: LoadedProvince, { dataset }: Indicator, standing: Standing): TargetLine[] {
  const { definition } = dataset;
  if (definition.kind !== 'series') return [];
  const rows = linkedRows(province.datasets, 'targetHistory', definition);
  const headline = headlineMeasure(dataset);
  const few = definition.periodicity !== 'month' && definition.periodicity !== 'quarter';
  return standing.pairs.filter((pair) => pair.measure === headline && isStated(pair.target)).flatMap((pair) => {
    const line = targetLine(province, definition, pair, rows);
    const told = line.former.length > 0 || line.conflict !== null || line.from !== null;
    return few || told || standing.latest.includes(pair) ? [line] : [];
  });
}

function targetLine(province: LoadedProvince, definition: SeriesDefinition, pair: JudgedPair, rows: readonly LinkedRow[]): TargetLine {
  const { used, former, conflict } = targetTrail(pair, rows, definition);
  const decimals = definition.measures[pair.measure]?.decimals;
  const corrected = used === null && pair.target !== null && province.history?.marks[cellName(pair.target.source)] !== undefined;
  const own = used?.letter ? letterLink(province, used.letter) : null;
  const valueText = ({ value }: TargetDecision): string => (typeof value?.value === 'number' ? formatNumber(value.value, decimals) : (value?.text ?? ''));
  const day = ({ from }: TargetDecision): string | null => from && formatDate(from, 'short');
  return {
    period: periodLabel(pair.period, 'short'),
    place: Object.values(pair.dimensions).join(' ') || null,
    target: valueCell(pair.target, definition),
    unit: pair.target?.unit ?? '',
    from: used && day(used),
    decidedBy: used?.decidedBy ?? null,
    letters: own ? [own] : corrected ? [] : letterLinksOfYear(province, definition.letters, pair.period.fiscalYear),
    file: pair.target?.source.file ?? null,
    corrected,
    note: used?.note ?? null,
    former: former.map((each) => ({ value: valueText(each), from: day(each), decidedBy: each.decidedBy, note: each.note })),
    conflict: conflict && `${words.conflict}: ${valueText(conflict)}`,
  };
}
