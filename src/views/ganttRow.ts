import type { IsoDate } from '#src/thai/period.ts';

/** One bar of a Gantt row. A bare deadline is a milestone with start = end. `title` tells it in words. */
export interface GanttBar {
  readonly start: IsoDate;
  readonly end: IsoDate;
  readonly kind: 'plan' | 'actual' | 'milestone';
  readonly late?: boolean;
  readonly title: string;
}

export interface GanttRow {
  readonly id: string;
  readonly label: string;
  /** Path without the base. */
  readonly href?: string;
  /** Small words under the name: agency, dates. */
  readonly sublabel?: string;
  /** Rows of one group stand under its heading; they must follow one another. */
  readonly group?: string;
  readonly sample?: boolean;
  readonly bars: readonly GanttBar[];
  /** What the row says where it has no bars: `ไม่มีข้อมูลกำหนดการ`. */
  readonly note?: string;
  /** Becomes `data-filter-<key>` on the row; several values are parted by spaces. */
  readonly filter?: Readonly<Record<string, string>>;
}
