import { existsSync, writeFileSync } from 'node:fs';
import { basename, dirname, extname, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { agencyFinder } from '#src/datasets/content/agencyFinder.ts';
import { readContent } from '#src/datasets/content/readContent.ts';
import { previewDataset } from '#src/datasets/propose/preview.ts';
import { proposeDataset } from '#src/datasets/propose/proposal.ts';
import { proposalText } from '#src/datasets/propose/proposalText.ts';
import { proposalYaml } from '#src/datasets/propose/proposalYaml.ts';
import { adoptDoubts, adoptReport } from '#src/i18n/adopt.ts';
import { clockInThailand, readSettings } from '#src/settings.ts';
import { fiscalYearOf } from '#src/thai/fiscalPeriod.ts';
import { openWorkbook } from '#src/workbook/openWorkbook.ts';

/** Proposes a dataset definition for a workbook never seen; the logic is in src/datasets/propose. */
const previewRows = 5;

function fail(message: string): never {
  console.error(message);
  process.exit(2);
}

function readArguments() {
  try {
    return parseArgs({ options: { to: { type: 'string' }, sheet: { type: 'string' }, json: { type: 'boolean', default: false } }, allowPositionals: true });
  } catch {
    return fail(adoptReport.usage);
  }
}

const { values, positionals } = readArguments();
const [path, ...more] = positionals;
if (path === undefined || more.length > 0) fail(adoptReport.usage);
if (!existsSync(path)) fail(adoptReport.noSuchFile(path));

const name = basename(path);
const stem = name.slice(0, name.length - extname(name).length);
const folder = Number(/^25\d\d$/.exec(basename(dirname(resolve(path))))?.[0] ?? Number.NaN);
const file = { file: name, path: resolve(path), stem, extension: extname(name).slice(1).toLowerCase(), fiscalYear: Number.isNaN(folder) ? fiscalYearOf(clockInThailand()) : folder };
const opened = await openWorkbook(file);
const { workbook } = opened;
const { content } = await readContent(readSettings(process.env, process.cwd()).directories.content);
const finder = agencyFinder(content);
const findAgency = (text: string) => finder.find(text);

const sheets = workbook?.sheets.map((sheet) => sheet.name) ?? [];
if (workbook && values.sheet !== undefined && !sheets.includes(values.sheet)) fail(adoptReport.noSuchSheet(values.sheet, sheets.join(', ')));
const proposal = workbook && proposeDataset(workbook, { stem, sheet: values.sheet, findAgency });
if (!proposal) {
  const found = workbook ? [adoptDoubts.noTable] : opened.diagnostics.map((each) => each.message);
  console.log(values.json ? JSON.stringify({ proposal: null, diagnostics: opened.diagnostics, unsure: found }, null, 2) : found.join('\n'));
} else {
  const year = Number.isNaN(folder) ? (proposal.found.year ?? file.fiscalYear) : folder;
  const preview = previewDataset(proposal, { ...opened, file: { ...file, fiscalYear: year } }, findAgency, previewRows);
  const yaml = proposalYaml(proposal, name);
  const { definition, found } = proposal;
  console.log(values.json ? JSON.stringify({ definition, found, yaml, preview, unsure: [...proposal.unsure, ...preview.unsure] }, null, 2) : proposalText(yaml, proposal, preview));
  if (values.to !== undefined) {
    if (existsSync(values.to)) fail(adoptReport.exists(values.to));
    writeFileSync(values.to, yaml);
    console.error(adoptReport.written(values.to));
  }
}
