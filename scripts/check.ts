import { relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { annotateFaulty, liesWithin } from '#src/annotateFaulty.ts';
import { reportDiagnostics, type ReportFormat } from '#src/exports/diagnosticsReport.ts';
import { annotateWords } from '#src/i18n/annotate.ts';
import { reportWords } from '#src/i18n/check.ts';
import { loadProvince } from '#src/loadProvince.ts';
import { clockInThailand, readSettings } from '#src/settings.ts';

const formats: readonly string[] = ['text', 'json', 'github'];
const { values, positionals } = readArguments();
const { directories } = readSettings(process.env, process.cwd());
const copies = values.annotate === undefined ? null : resolve(values.annotate);
if (!formats.includes(values.format)) {
  console.error(reportWords.unknownOption(`--format ${values.format}`));
  process.exit(2);
}
if (copies !== null && liesWithin(copies, directories.spreadsheets)) {
  console.error(annotateWords.insideSpreadsheets(relative(process.cwd(), directories.spreadsheets) || '.'));
  process.exit(2);
}
const province = await loadProvince(directories, clockInThailand);
const chosen = positionals.map((path) => path.replace(/^.*spreadsheets\//, ''));
const diagnostics = province.diagnostics.filter((each) => chosen.length === 0 || chosen.includes(each.file));
const workbooks = new Set(province.datasets.flatMap((dataset) => dataset.files.map((file) => file.file))).size;
console.log(reportDiagnostics(diagnostics, values.format as ReportFormat, { workbooks, datasets: province.datasets.length }));
if (copies !== null) {
  const written = await annotateFaulty(directories.spreadsheets, diagnostics, copies);
  // The report may be read by a program (--format json), so what is told besides goes the other way.
  for (const path of written) console.error(annotateWords.written(liesWithin(path, process.cwd()) ? relative(process.cwd(), path) : path));
  if (written.length === 0) console.error(annotateWords.nothing);
}
process.exitCode = diagnostics.some((each) => each.severity === 'error') ? 1 : 0;

function readArguments() {
  try {
    return parseArgs({ options: { format: { type: 'string', default: 'text' }, annotate: { type: 'string' } }, allowPositionals: true });
  } catch {
    console.error(reportWords.unknownOption(process.argv.slice(2).join(' ')));
    console.error(annotateWords.option);
    process.exit(2);
  }
}
