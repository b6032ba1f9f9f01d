import { parseArgs } from 'node:util';
import { reportDiagnostics, type ReportFormat } from '#src/exports/diagnosticsReport.ts';
import { reportWords } from '#src/i18n/check.ts';
import { loadProvince } from '#src/loadProvince.ts';
import { clockInThailand, readSettings } from '#src/settings.ts';

const formats: readonly string[] = ['text', 'json', 'github'];
const { values, positionals } = parseArgs({ options: { format: { type: 'string', default: 'text' } }, allowPositionals: true });
if (!formats.includes(values.format)) {
  console.error(reportWords.unknownOption(`--format ${values.format}`));
  process.exit(2);
}
const { directories } = readSettings(process.env, process.cwd());
const province = await loadProvince(directories, clockInThailand);
const chosen = positionals.map((path) => path.replace(/^.*spreadsheets\//, ''));
const diagnostics = province.diagnostics.filter((each) => chosen.length === 0 || chosen.includes(each.file));
const workbooks = new Set(province.datasets.flatMap((dataset) => dataset.files.map((file) => file.file))).size;
console.log(reportDiagnostics(diagnostics, values.format as ReportFormat, { workbooks, datasets: province.datasets.length }));
process.exitCode = diagnostics.some((each) => each.severity === 'error') ? 1 : 0;
