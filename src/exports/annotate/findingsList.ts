import { brief, cellLink } from '#src/exports/annotate/officeText.ts';
import { annotateWords } from '#src/i18n/annotate.ts';
import type { Diagnostic, Severity } from '#src/workbook/diagnostic.ts';

/** A row of the list: its texts in the order of the columns, and where the cell's name leads (null: to nothing that the copy has). */
export interface ListRow {
  readonly severity: Severity;
  readonly texts: readonly string[];
  readonly link: string | null;
}

/** What the first sheet of an annotated copy says, whoever writes it. */
export interface FindingsList {
  readonly title: string;
  readonly lines: readonly string[];
  readonly columns: readonly string[];
  /** In characters. */
  readonly widths: readonly number[];
  readonly rows: readonly ListRow[];
  /** The column, from 0, that bears the link. */
  readonly linkColumn: number;
}

const order: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

/**
 * @param sheets names of the sheets that the copy has, to which a link can lead
 * @param lines what the reader must know of this copy
 */
export function findingsList(file: string, findings: readonly Diagnostic[], sheets: ReadonlySet<string>, lines: readonly string[]): FindingsList {
  const count = (severity: Severity) => findings.filter((each) => each.severity === severity).length;
  // As diagnostics come, but the worst first.
  const sorted = [...findings].sort((a, b) => order[a.severity] - order[b.severity]);
  return {
    title: annotateWords.title(file),
    lines: [annotateWords.count(count('error'), count('warning'), count('info')), ...lines, annotateWords.legend],
    columns: annotateWords.columns,
    widths: [5, 13, 20, 12, 34, 46, 46],
    linkColumn: 3,
    rows: sorted.map((each, index) => ({
      severity: each.severity,
      texts: [
        String(index + 1),
        annotateWords.severity[each.severity],
        each.sheet ?? annotateWords.wholeFile,
        each.cell ?? (each.sheet === null ? '' : annotateWords.wholeSheet),
        brief(each.found),
        each.expected,
        each.fix,
      ],
      link: each.sheet !== null && sheets.has(each.sheet) ? cellLink(each.sheet, each.cell) : null,
    })),
  };
}
