import { join, relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { liesWithin } from '#src/annotateFaulty.ts';
import { templateWords } from '#src/i18n/templates.ts';
import { clockInThailand, readSettings } from '#src/settings.ts';
import { writeTemplates } from '#src/writeTemplates.ts';

/** Writes a workbook to fill in for every dataset: `npm run templates -- --to DIR --year 2561`. */
const words = templateWords.command;
const { values } = readArguments();
const { directories } = readSettings(process.env, process.cwd());
const to = resolve(values.to);
const year = values.year === undefined ? null : Number(values.year);
if (year !== null && !(Number.isInteger(year) && year > 2500 && year < 2700)) {
  console.error(words.badYear(values.year ?? ''));
  process.exit(2);
}
if (liesWithin(to, directories.spreadsheets)) {
  console.error(words.insideSpreadsheets(relative(process.cwd(), directories.spreadsheets) || '.'));
  process.exit(2);
}
const { fiscalYear, templates, diagnostics } = await writeTemplates(directories.content, to, year, clockInThailand);
if (diagnostics.length > 0) {
  console.error([words.badDefinitions, ...diagnostics.map((each) => each.message)].join('\n'));
  process.exit(1);
}
for (const { file, sheets } of templates) console.log(words.written(liesWithin(to, process.cwd()) ? relative(process.cwd(), join(to, file)) : join(to, file), sheets.join(', ')));
console.log(words.done(templates.length, fiscalYear));

function readArguments() {
  try {
    return parseArgs({ options: { to: { type: 'string', default: 'templates' }, year: { type: 'string' } } });
  } catch {
    console.error(words.option(process.argv.slice(2).join(' ')));
    process.exit(2);
  }
}
