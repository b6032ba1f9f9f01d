import { parseArgs } from 'node:util';
import { checkSince } from '#src/checkSince.ts';
import { reportDiagnostics, type ReportFormat } from '#src/exports/diagnosticsReport.ts';
import { sinceWords } from '#src/i18n/changes.ts';
import { reportWords } from '#src/i18n/check.ts';
import { clockInThailand, readSettings } from '#src/settings.ts';

const formats: readonly string[] = ['text', 'json', 'github'];
const { values, positionals } = parseArgs({ options: { format: { type: 'string', default: 'text' }, since: { type: 'string' } }, allowPositionals: true });
if (!formats.includes(values.format)) {
  console.error(reportWords.unknownOption(`--format ${values.format}`));
  process.exit(2);
}
if (values.since !== undefined && values.since !== 'last') {
  console.error(sinceWords.onlyLast(values.since));
  process.exit(2);
}
const { province, diagnostics: all, changes } = await checkSince(readSettings(process.env, process.cwd()), clockInThailand, values.since === 'last');
const chosen = positionals.map((path) => path.replace(/^.*spreadsheets\//, ''));
const diagnostics = all.filter((each) => chosen.length === 0 || chosen.includes(each.file));
const workbooks = new Set(province.datasets.flatMap((dataset) => dataset.files.map((file) => file.file))).size;
console.log(reportDiagnostics(diagnostics, values.format as ReportFormat, { workbooks, datasets: province.datasets.length }));
// A program that reads json or annotations wants nothing else.
if (changes !== null && values.format === 'text') console.log(`\n${changes}`);
process.exitCode = diagnostics.some((each) => each.severity === 'error') ? 1 : 0;
