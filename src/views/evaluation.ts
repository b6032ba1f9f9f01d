import type { ChartSpec } from '#src/charts/spec.ts';
import type { LoadedProvince } from '#src/datasets/loadedProvince.ts';
import type { RecordRow } from '#src/datasets/model.ts';
import { componentOutcomes } from '#src/derive/componentOutcomes.ts';
import type { Outcome } from '#src/derive/provinceLevel.ts';
import { numberInText } from '#src/thai/numbers.ts';
import { indicatorCard, type IndicatorCard } from '#src/views/indicatorCard.ts';
import { targetReasons } from '#src/views/targetReason.ts';
import { letterLinks, type NamedLink } from '#src/views/namedLinks.ts';
import { levelsChart } from '#src/views/levelsChart.ts';
import { agencyName, agencyPath, datasetFor, indicatorsOf, listField, officialRecords, textField } from '#src/views/lookup.ts';
import { levelView, type LevelView } from '#src/views/provinceLevel.ts';
import { headlineMeasure, standingOf } from '#src/derive/standing.ts';
import { indicatorTable, type LongTable } from '#src/views/indicatorTable.ts';
import type { CellRef } from '#src/workbook/cellRef.ts';

export interface ComponentView {
  readonly id: string;
  readonly name: string;
  readonly base: string | null;
  readonly assessed: boolean;
  /** `ไม่เกิน 5 ตัวชี้วัด`, with its number parted from the words around it; null = not stated. */
  readonly limit: { readonly before: string; readonly value: number | null; readonly after: string; readonly source: CellRef } | null;
  readonly issues: readonly string[];
  readonly mandatory: readonly string[];
  readonly outcomes: readonly { readonly round: string; readonly outcome: Outcome | null }[];
  readonly note: string | null;
  readonly indicators: readonly ComponentIndicator[];
}

export interface ComponentIndicator {
  readonly card: IndicatorCard;
  /** Figures by round, for indicators that are told so. */
  readonly table: LongTable | null;
}

export interface EvaluationView {
  readonly fiscalYear: number;
  readonly level: LevelView | null;
  readonly chart: ChartSpec | null;
  readonly components: readonly ComponentView[];
  readonly anyOutcome: boolean;
  readonly problems: readonly IssueView[];
  readonly preparation: readonly IssueView[];
  readonly criteria: readonly CriterionRow[];
  readonly assumptions: readonly { readonly title: string; readonly text: string }[];
  readonly letters: readonly NamedLink[];
  readonly files: readonly string[];
}

export interface IssueView {
  readonly id: string;
  readonly name: string;
  readonly detail: readonly string[];
}

export interface CriterionRow {
  readonly id: string;
  readonly component: { readonly value: number; readonly source: CellRef } | null;
  readonly name: string;
  readonly path: string | null;
  readonly target1: string | null;
  readonly target2: string | null;
  readonly criterion: string | null;
  readonly agency: { readonly name: string; readonly path: string | null } | null;
  readonly note: string | null;
}

/** Everything that the evaluation page of a fiscal year shows. */
export function evaluationView(province: LoadedProvince, fiscalYear: number): EvaluationView {
  const level = levelView(province, fiscalYear);
  const rounds = level?.rounds.map(({ id }) => id) ?? [];
  const components = officialRecords(province, 'components', fiscalYear).map((row) => componentView(province, row, rounds));
  const dataset = datasetFor(province, 'components') ?? datasetFor(province, 'levels');
  const issues = officialRecords(province, 'evaluationIssues', fiscalYear);
  return {
    fiscalYear,
    level,
    chart: levelsChart(province).find(({ id }) => id.endsWith(`-${fiscalYear}`)) ?? null,
    components,
    anyOutcome: components.some((component) => component.outcomes.some(({ outcome }) => outcome !== null)),
    problems: issues.filter((row) => textField(row, 'group') === 'problem').map(issueView),
    preparation: issues.filter((row) => textField(row, 'group') === 'preparation').map(issueView),
    criteria: officialRecords(province, 'criteria', fiscalYear).map((row) => criterionRow(province, row)),
    assumptions: level?.rounds.some((round) => round.months?.assumed) ? province.content.site.assumptions.filter(({ id }) => id === 'rounds') : [],
    letters: letterLinks(province, dataset?.definition.letters ?? []),
    files: dataset?.files.filter((file) => file.fiscalYear === fiscalYear).map(({ file }) => file) ?? [],
  };
}

function componentView(province: LoadedProvince, row: RecordRow, rounds: readonly string[]): ComponentView {
  const outcomes = rounds.map((round) => ({ round, ...componentOutcomes([row], Number(round))[0] }));
  return {
    id: row.id,
    name: textField(row, 'name') ?? row.id,
    base: textField(row, 'base'),
    assessed: outcomes[0]?.assessed ?? row.fields.assessed?.value !== 'no',
    limit: limitOf(row),
    issues: listField(row, 'issues'),
    mandatory: listField(row, 'mandatory'),
    outcomes: outcomes.map(({ round, outcome }) => ({ round, outcome: outcome ?? null })),
    note: textField(row, 'note'),
    indicators: componentIndicators(province, row),
  };
}

function componentIndicators(province: LoadedProvince, row: RecordRow): ComponentIndicator[] {
  return indicatorsOf(province)
    .filter(({ dataset, definition }) => !dataset.definition.sample && String(definition.component) === row.id && definition.fiscalYears.includes(row.fiscalYear))
    .map((indicator) => {
      const standing = standingOf(indicator.dataset, province.referenceDate);
      const { definition } = indicator.dataset;
      const table = definition.kind === 'series' && !indicator.definition.page ? indicatorTable(definition, standing.pairs, headlineMeasure(indicator.dataset), targetReasons(province, indicator.dataset.id)) : null;
      return { card: indicatorCard(province, indicator, standing), table: table?.shape === 'long' ? table : null };
    });
}

/** The number in `ไม่เกิน 5 ตัวชี้วัด` is only part of the cell's text, so it is parted from the words. */
function limitOf(row: RecordRow): ComponentView['limit'] {
  const text = textField(row, 'limit');
  const source = row.fields.limit?.source;
  if (text === null || !source) return null;
  const found = /[\d๐-๙][\d๐-๙,.]*/.exec(text);
  const value = numberInText(text);
  if (!found || value === null) return { before: text, value: null, after: '', source };
  return { before: text.slice(0, found.index), value, after: text.slice(found.index + found[0].length), source };
}

const issueView = (row: RecordRow): IssueView => ({ id: row.id, name: textField(row, 'name') ?? row.id, detail: listField(row, 'detail') });

function criterionRow(province: LoadedProvince, row: RecordRow): CriterionRow {
  const indicator = textField(row, 'indicator');
  const agency = textField(row, 'agency');
  const component = row.fields.component;
  return {
    id: row.id,
    component: component && typeof component.value === 'number' ? { value: component.value, source: component.source } : null,
    name: textField(row, 'name') ?? row.id,
    path: indicatorsOf(province).some(({ dataset }) => dataset.id === indicator) ? `/indicators/${indicator}/` : null,
    target1: textField(row, 'target1'),
    target2: textField(row, 'target2'),
    criterion: textField(row, 'criterion'),
    agency: agency === null ? null : { name: agencyName(province, agency), path: agencyPath(province, agency) },
    note: textField(row, 'note'),
  };
}
