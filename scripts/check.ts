import { relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { ReportFormat } from '#src/exports/diagnosticsReport.ts';
import { startReading } from '#src/startReading.ts';

// The process that reads workbooks loads what it needs while this program loads its own.
startReading();
const [{ annotateFaulty, liesWithin }, { checkSince }, { chooseFiles }, { reportDiagnostics }, { annotateWords }, { sinceWords }, { reportWords }, { clockInThailand, readSettings }] = await Promise.all([
  import('#src/annotateFaulty.ts'),
  import('#src/checkSince.ts'),
  import('#src/chooseFiles.ts'),
  import('#src/exports/diagnosticsReport.ts'),
  import('#src/i18n/annotate.ts'),
  import('#src/i18n/changes.ts'),
  import('#src/i18n/check.ts'),
  import('#src/settings.ts'),
]);

const formats: readonly string[] = ['text', 'json', 'github'];

function readArgs() {
  try {
    const { values, positionals } = parseArgs({
      options: { format: { type: 'string', default: 'text' }, annotate: { type: 'string' }, since: { type: 'string' } },
      allowPositionals: true,
    });
    if (!formats.includes(values.format)) return refuse(reportWords.unknownOption(`--format ${values.format}`));
    if (values.since !== undefined && values.since !== 'last') return refuse(sinceWords.onlyLast(values.since));
    const copies = values.annotate === undefined ? null : resolve(values.annotate);
    return { format: values.format as ReportFormat, files: positionals, since: values.since === 'last', copies };
  } catch {
    return refuse(reportWords.unknownOption(process.argv.slice(2).join(' ')));
  }
}

function refuse(message: string): never {
  console.error(message);
  process.exit(2);
}

const { format, files, since, copies } = readArgs();
const settings = readSettings(process.env, process.cwd());
const { spreadsheets } = settings.directories;
const shownAs = relative(process.cwd(), spreadsheets) || '.';
if (copies !== null && liesWithin(copies, spreadsheets)) refuse(annotateWords.insideSpreadsheets(shownAs));
const { province, diagnostics: all, changes } = await checkSince(settings, clockInThailand, since);
const choice = chooseFiles(files, { datasets: province.datasets, diagnostics: all }, settings.directories, process.cwd());
if (choice.unknown.length > 0) refuse(reportWords.unknownFile(choice.unknown.join(', ')));
const isChosen = (file: string) => files.length === 0 || choice.files.has(file);
const diagnostics = all.filter((each) => isChosen(each.file));
const datasets = province.datasets.filter((dataset) => files.length === 0 || dataset.files.some((each) => isChosen(each.file)));
const workbooks = new Set(datasets.flatMap((dataset) => dataset.files.map((each) => each.file).filter(isChosen))).size;
console.log(reportDiagnostics(diagnostics, format, { workbooks, datasets: datasets.length }, shownAs));
// A program that reads json or annotations wants nothing else.
if (changes !== null && format === 'text') console.log(`\n${changes}`);
if (copies !== null) {
  const written = await annotateFaulty(spreadsheets, diagnostics, copies);
  // The report may be read by a program (--format json), so what is told besides goes the other way.
  for (const path of written) console.error(annotateWords.written(liesWithin(path, process.cwd()) ? relative(process.cwd(), path) : path));
  if (written.length === 0) console.error(annotateWords.nothing);
}
process.exitCode = diagnostics.some((each) => each.severity === 'error') ? 1 : 0;
