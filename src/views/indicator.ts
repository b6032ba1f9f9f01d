import type { ChartSpec } from '#src/charts/spec.ts';
import type { SeriesDefinition } from '#src/datasets/definition.ts';
import type { ObservationNote } from '#src/datasets/model.ts';
import type { LoadedProvince } from '#src/datasets/loadedProvince.ts';
import { mayHoldCentral } from '#src/derive/differences.ts';
import { headlineMeasure, standingOf, type Standing } from '#src/derive/standing.ts';
import { letterLinks, type NamedLink } from '#src/views/namedLinks.ts';
import { accumulationWords, directionWords } from '#src/i18n/indicators.ts';
import { periodLabel } from '#src/thai/fiscalPeriod.ts';
import type { ChartTable } from '#src/views/derivedChart.ts';
import { differenceRows, type DifferenceRow } from '#src/views/differences.ts';
import type { IndicatorCard } from '#src/views/indicatorCard.ts';
import { shownSeries } from '#src/views/indicatorDrawing.ts';
import { unfinishedOf, type IndicatorGap, type Unfinished } from '#src/views/indicatorGaps.ts';
import { glanceOf } from '#src/views/indicatorGlance.ts';
import { indicatorTable, type LongTable, type WideTable } from '#src/views/indicatorTable.ts';
import { agencyName, agencyPath, listField, officialRecords, textField, type Indicator } from '#src/views/lookup.ts';
import { pacesOf, type PacePart } from '#src/views/pacePart.ts';
import { recordTable, type RecordTable } from '#src/views/recordTable.ts';
import { existingPath } from '#src/views/sitePaths.ts';
import { targetLines, type TargetLine } from '#src/views/targetTrails.ts';
import { targetReasons } from '#src/views/targetReason.ts';
import { toneOf } from '#src/views/valueCell.ts';
import { usualBasis, verdictBasis } from '#src/views/verdictBasis.ts';

export interface IndicatorView {
  readonly card: IndicatorCard;
  readonly description: string | null;
  readonly code: string | null;
  readonly componentName: string | null;
  readonly componentPath: string | null;
  readonly agency: { readonly name: string; readonly path: string | null } | null;
  readonly agencyNote: string | null;
  readonly letters: readonly NamedLink[];
  readonly facts: readonly { readonly term: 'goal' | 'direction' | 'accumulation' | 'frequency'; readonly text: string }[];
  readonly chart: ChartSpec;
  /** The chart's numbers, where `table` does not hold them. */
  readonly chartTable: ChartTable | null;
  readonly chartFiles: readonly string[];
  readonly table: LongTable | WideTable | null;
  /** Rows of a list that has no page of its own. */
  readonly records: RecordTable | null;
  readonly paces: readonly PacePart[];
  /** Which target each verdict used, and what it was before. */
  readonly targets: readonly TargetLine[];
  readonly targetWord: string;
  /** Figures that the central office holds too. */
  readonly differences: readonly DifferenceRow[];
  readonly classes: readonly ClassRow[];
  /** The workbook's remarks on each period, columns apart. */
  readonly workbookNotes: readonly { readonly period: string; readonly notes: readonly ObservationNote[] }[];
  readonly editorNotes: readonly string[];
  readonly preparation: readonly { readonly name: string; readonly detail: readonly string[] }[];
  readonly hasNotes: boolean;
  readonly gaps: readonly IndicatorGap[];
  /** Figures that stop before the end of a period that is over. */
  readonly unfinished: readonly Unfinished[];
  /** The page that shows the whole. */
  readonly more: { readonly page: string; readonly path: string } | null;
}

export interface ClassRow {
  readonly name: string;
  readonly min: number;
  readonly max: number;
  readonly tone: number;
  readonly isResult: boolean;
  readonly isTarget: boolean;
}

/** Everything that the page of an indicator shows, for any series or list of rows. */
export function indicatorView(province: LoadedProvince, indicator: Indicator): IndicatorView {
  const { dataset, definition } = indicator;
  const whole = dataset.definition;
  const standing = standingOf(dataset, province.referenceDate);
  const series = whole.kind === 'series' ? whole : null;
  const shown = shownSeries(indicator) !== null;
  const workbookNotes = notesOf(standing, shown);
  const preparation = whole.kind === 'records' ? preparationFor(province, indicator) : [];
  const { card, gaps } = glanceOf(province, indicator);
  return {
    card,
    description: whole.description ?? null,
    code: definition.code ?? null,
    ...componentOf(province, indicator),
    agency: whole.agency === null ? null : { name: agencyName(province, whole.agency), path: agencyPath(province, whole.agency) },
    agencyNote: whole.agencyNote ?? null,
    letters: letterLinks(province, whole.letters),
    facts: factsOf(indicator, series),
    ...figuresOf(province, indicator, standing),
    records: definition.page === undefined ? recordTable(dataset) : null,
    paces: shown && series ? pacesOf(series, standing) : [],
    targets: shown ? targetLines(province, indicator, standing) : [],
    targetWord: series ? verdictBasis(series).targetWord : usualBasis.targetWord,
    differences: shown && mayHoldCentral(whole) ? differenceRows(province).filter(({ dataset }) => dataset === indicator.dataset.id) : [],
    classes: series ? classRows(series, standing) : [],
    workbookNotes,
    editorNotes: whole.notes,
    preparation,
    hasNotes: workbookNotes.length + preparation.length + whole.notes.length > 0,
    gaps,
    unfinished: shown ? unfinishedOf(standing, province.referenceDate) : [],
    more: morePage(province, indicator),
  };
}

/** The chart with its numbers: the indicator's own where some are stated and shown here, else what can be counted. */
function figuresOf(province: LoadedProvince, indicator: Indicator, standing: Standing): Pick<IndicatorView, 'chart' | 'chartTable' | 'chartFiles' | 'table'> {
  const { dataset } = indicator;
  const shown = shownSeries(indicator);
  const table = shown && standing.pairs.length > 0 ? indicatorTable(shown, standing.pairs, headlineMeasure(dataset), targetReasons(province, dataset.id)) : null;
  // The very chart that has a file of its numbers: its name is known.
  const { chart, counted, files } = glanceOf(province, indicator).drawing;
  return { chart, table, chartTable: table === null ? counted : null, chartFiles: files };
}

function componentOf(province: LoadedProvince, { definition }: Indicator): Pick<IndicatorView, 'componentName' | 'componentPath'> {
  const year = definition.fiscalYears[0];
  const row = officialRecords(province, 'components', year).find((each) => each.id === String(definition.component));
  const name = row ? textField(row, 'name') : null;
  const base = row ? textField(row, 'base') : null;
  return { componentName: name && base ? `${name} (${base})` : name, componentPath: row ? `/evaluation/${year}/` : null };
}

function factsOf({ definition, dataset }: Indicator, series: SeriesDefinition | null): IndicatorView['facts'] {
  const direction = series && [directionWords[series.direction], series.directionNote].filter(Boolean).join(' · ');
  const facts = [
    { term: 'goal' as const, text: definition.goal },
    { term: 'direction' as const, text: direction },
    { term: 'accumulation' as const, text: series && accumulationWords[series.accumulation] },
    { term: 'frequency' as const, text: dataset.definition.frequency },
  ];
  return facts.flatMap(({ term, text }) => (text ? [{ term, text }] : []));
}

/** Best first, as readers rank them. The result is the latest one's class, the target the last that is stated. */
function classRows({ classes = [] }: SeriesDefinition, standing: Standing): ClassRow[] {
  const result = standing.latest[0]?.actual?.text ?? null;
  const target = standing.pairs.findLast((pair) => pair.target?.text && classes.some(({ name }) => name === pair.target?.text))?.target?.text ?? null;
  return classes
    .map(({ name, min, max }, place) => ({ name, min, max, tone: toneOf(place, classes.length), isResult: name === result, isTarget: name === target }))
    .toReversed();
}

/** Each remark of the workbook once a period. A page of months would repeat them by the hundred, so those are left to the data files. */
function notesOf({ pairs }: Standing, shown: boolean): IndicatorView['workbookNotes'] {
  if (!shown) return [];
  const byPeriod = Map.groupBy(pairs.filter(({ notes }) => notes.length > 0), ({ period }) => periodLabel(period, 'long'));
  return [...byPeriod].map(([period, members]) => ({ period, notes: [...new Map(members.flatMap(({ notes }) => notes).map((note) => [`${note.label}|${note.text}`, note])).values()] }));
}

/** What the letter says of the indicator's component for the round to come: named by its number or its base. */
function preparationFor(province: LoadedProvince, { definition }: Indicator): IndicatorView['preparation'] {
  const year = definition.fiscalYears[0];
  const component = officialRecords(province, 'components', year).find((row) => row.id === String(definition.component));
  const base = component ? textField(component, 'base') : null;
  if (!base) return [];
  const rows = officialRecords(province, 'evaluationIssues');
  return rows
    .filter((row) => row.fiscalYear === year && textField(row, 'group') === 'preparation' && textField(row, 'name')?.includes(base))
    .map((row) => ({ name: textField(row, 'name') ?? '', detail: listField(row, 'detail') }));
}

function morePage(province: LoadedProvince, { definition, dataset }: Indicator): IndicatorView['more'] {
  const year = dataset.fiscalYears.at(-1) ?? definition.fiscalYears[0];
  const path = definition.page && year !== undefined ? existingPath(province, `/${definition.page}/${year}/`) : null;
  return definition.page && path ? { page: definition.page, path } : null;
}
