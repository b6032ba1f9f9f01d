import { reportWords } from '#src/i18n/check.ts';
import type { Diagnostic } from '#src/workbook/diagnostic.ts';

export type ReportFormat = 'text' | 'json' | 'github';

/** What `npm run check` prints. `json` is one array of diagnostics; `github` are workflow annotations. */
export function reportDiagnostics(diagnostics: readonly Diagnostic[], format: ReportFormat, checked: { workbooks: number; datasets: number }, spreadsheets = 'spreadsheets'): string {
  if (format === 'json') return JSON.stringify(diagnostics, null, 2);
  const lines = format === 'github' ? diagnostics.map((each) => annotation(each, spreadsheets)) : diagnostics.map((each) => `${reportWords.marks[each.severity]} ${each.message}`);
  return [...lines, summary(diagnostics, checked)].join('\n');
}

function summary(diagnostics: readonly Diagnostic[], checked: { workbooks: number; datasets: number }): string {
  const count = (severity: Diagnostic['severity']) => diagnostics.filter((each) => each.severity === severity).length;
  return reportWords.summary(checked.workbooks, checked.datasets, count('error'), count('warning'));
}

const levels = { error: 'error', warning: 'warning', info: 'notice' } as const;

/** GitHub reads `%`, line ends and, in properties, `:` and `,` only in escaped form. */
function annotation(diagnostic: Diagnostic, spreadsheets: string): string {
  const text = diagnostic.message.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
  const path = diagnostic.file.startsWith('content/') ? diagnostic.file : `${spreadsheets}/${diagnostic.file}`;
  const file = path.replaceAll('%', '%25').replaceAll(':', '%3A').replaceAll(',', '%2C');
  return `::${levels[diagnostic.severity]} file=${file}::${text}`;
}
