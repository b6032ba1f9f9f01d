import type { Observation, Role } from '#src/datasets/model.ts';
import { perLine, type Line } from '#src/datasets/perLine.ts';
import { problemAt, type Rule } from '#src/rules/rule.ts';
import { cellName } from '#src/workbook/cellRef.ts';
import type { Diagnostic } from '#src/workbook/diagnostic.ts';

const lineName = ({ measure, dimensions }: Line): string => `${measure}|${JSON.stringify(Object.entries(dimensions).sort())}`;

/** Two cells may not tell the same measure, role, dimension values and period: nobody could say which one holds. */
export const duplicateObservations: Rule = (datasets) => datasets.flatMap(({ observations }) => duplicatesAmong(observations));

function duplicatesAmong(observations: readonly Observation[]): Diagnostic[] {
  const found: Diagnostic[] = [];
  const lineOf = perLine(lineName, () => new Map<Role, Map<string, Observation>>());
  for (const each of observations) {
    const line = lineOf(each);
    let first = line.get(each.role);
    if (!first) line.set(each.role, first = new Map());
    const { id } = each.period;
    const other = first.get(id);
    if (!other) first.set(id, each);
    else if (cellName(other.source) !== cellName(each.source)) found.push(problemAt(each.source, 'duplicate-observation', each.text ?? String(each.value ?? ''), other.source.cell));
  }
  return found;
}
