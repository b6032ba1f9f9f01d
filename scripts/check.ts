import { relative } from 'node:path';
import { parseArgs } from 'node:util';
import { chooseFiles } from '#src/chooseFiles.ts';
import { reportDiagnostics, type ReportFormat } from '#src/exports/diagnosticsReport.ts';
import { reportWords } from '#src/i18n/check.ts';
import { loadProvince } from '#src/loadProvince.ts';
import { clockInThailand, readSettings } from '#src/settings.ts';

const formats: readonly string[] = ['text', 'json', 'github'];

function readArgs(): { format: ReportFormat; files: string[] } {
  try {
    const { values, positionals } = parseArgs({ options: { format: { type: 'string', default: 'text' } }, allowPositionals: true });
    if (formats.includes(values.format)) return { format: values.format as ReportFormat, files: positionals };
    return refuse(reportWords.unknownOption(`--format ${values.format}`));
  } catch {
    return refuse(reportWords.unknownOption(process.argv.slice(2).join(' ')));
  }
}

function refuse(message: string): never {
  console.error(message);
  process.exit(2);
}

const { format, files } = readArgs();
const { directories } = readSettings(process.env, process.cwd());
const province = await loadProvince(directories, clockInThailand);
const choice = chooseFiles(files, province, directories, process.cwd());
if (choice.unknown.length > 0) refuse(reportWords.unknownFile(choice.unknown.join(', ')));
const isChosen = (file: string) => files.length === 0 || choice.files.has(file);
const diagnostics = province.diagnostics.filter((each) => isChosen(each.file));
const datasets = province.datasets.filter((dataset) => files.length === 0 || dataset.files.some((each) => isChosen(each.file)));
const workbooks = new Set(datasets.flatMap((dataset) => dataset.files.map((each) => each.file).filter(isChosen))).size;
console.log(reportDiagnostics(diagnostics, format, { workbooks, datasets: datasets.length }, relative(process.cwd(), directories.spreadsheets)));
process.exitCode = diagnostics.some((each) => each.severity === 'error') ? 1 : 0;
