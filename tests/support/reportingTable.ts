import type { LoadedProvince } from '#src/datasets/loadedProvince.ts';
import { dueItems } from '#src/derive/deadlines.ts';
import type { DueState } from '#src/derive/dueItem.ts';
import { agencyTodo, type TodoLine } from '#src/views/agencyTodo.ts';
import { dueMatrices } from '#src/views/dueMatrix.ts';

const letters: Record<DueState, string> = { reported: 'R', zero: 'Z', late: 'L', unfound: 'U', due: 'D', past: 'P', 'not-due': '.', 'not-applicable': '-' };

/** The matrix as one letter a month, agencies by their slugs: `RRL.........`. */
export function matrixRow(province: LoadedProvince, slug: string): string {
  const rows = dueMatrices(province, dueItems(province)).flatMap((matrix) => matrix.rows.filter(({ agency }) => agency.slug === slug));
  return rows.map(({ cells }) => cells.map(({ state }) => letters[state]).join('')).join('|');
}

const days = ({ state, days: count }: TodoLine): string => (count === null ? '' : state === 'late' ? ` since ${count}` : ` in ${count}`);

/** The to-do list as `section: title (periods) state days`. */
export const todoList = (province: LoadedProvince, slug: string): string[] =>
  Object.entries(agencyTodo(province, slug, dueItems(province))).flatMap(([section, lines]) =>
    lines.map((line: TodoLine) => `${section}: ${line.title}${line.periods ? ` (${line.periods.text})` : ''} ${line.state}${['done', 'unchecked'].includes(section) ? '' : days(line)}`));
