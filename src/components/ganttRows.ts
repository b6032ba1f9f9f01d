import type { GanttRow } from '#src/views/ganttRow.ts';

export interface GanttGroup {
  readonly heading: string | undefined;
  readonly rows: readonly GanttRow[];
}

/** Consecutive rows of the same group, in the order given. */
export function groupRows(rows: readonly GanttRow[]): GanttGroup[] {
  const groups: { heading: string | undefined; rows: GanttRow[] }[] = [];
  for (const row of rows) {
    const open = groups.at(-1);
    if (open && open.heading === row.group) open.rows.push(row);
    else groups.push({ heading: row.group, rows: [row] });
  }
  return groups;
}

export const filterAttributes = (row: GanttRow): Record<string, string> =>
  Object.fromEntries(Object.entries(row.filter ?? {}).map(([key, value]) => [`data-filter-${key}`, value]));
