import type { DatasetDefinition } from '#src/datasets/definition.ts';
import type { Observation } from '#src/datasets/model.ts';
import type { Change } from '#src/datasets/state/history.ts';
import { observationContent } from '#src/derive/changes/figureContent.ts';
import { observationKey } from '#src/derive/changes/figureKey.ts';
import { cellName } from '#src/workbook/cellRef.ts';

/** The observations of two publishes, figure by figure: what is new, other, or gone. In the order in which they stand now. */
export function compareSeries(before: readonly Observation[], now: readonly Observation[], definition: DatasetDefinition | null): Change[] {
  const past = new Map(before.map((row) => [observationKey(row), row]));
  const present = new Map(now.map((row) => [observationKey(row), row]));
  const changes = [...present].flatMap(([key, row]) => changeOf(past.get(key), row, definition));
  const gone = [...past].flatMap(([key, row]) => (present.has(key) ? [] : changeOf(row, undefined, definition)));
  return [...changes, ...gone];
}

function changeOf(before: Observation | undefined, now: Observation | undefined, definition: DatasetDefinition | null): Change[] {
  const row = now ?? before;
  if (!row) return [];
  const [was, is] = [before && observationContent(before), now && observationContent(now)];
  if ((!was && !is) || was?.same === is?.same) return [];
  const { dataset, measure, role, dimensions, period } = row;
  return [{
    kind: !was ? 'added' : !is ? 'removed' : role === 'target' ? 'target' : 'changed',
    dataset,
    fiscalYear: period.fiscalYear,
    figure: { measure, role, period: period.id, dimensions: { ...dimensions } },
    agencies: agenciesOf(dimensions, definition),
    sample: row.sample,
    cell: cellName(row.source),
    before: was?.shown ?? null,
    after: is?.shown ?? null,
  }];
}

function agenciesOf(dimensions: Observation['dimensions'], definition: DatasetDefinition | null): string[] {
  const key = definition?.kind === 'series' ? definition.columns.find((column) => column.as === 'dimension' && column.type === 'agency')?.key : 'agency';
  const named = key === undefined ? undefined : dimensions[key];
  return named !== undefined ? [named] : definition?.agency ? [definition.agency] : [];
}
