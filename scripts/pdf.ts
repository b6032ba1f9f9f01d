import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { pdfWords } from '#src/i18n/meetings.ts';
import { printPapers } from '#src/printPapers.ts';
import { clockInThailand, readSettings } from '#src/settings.ts';

/** Writes the papers as PDF: `npm run pdf [-- MEETING…] [--to DIR] [--from BUILT-SITE]`. */
const { values, positionals } = readArguments();
const order = { names: positionals, to: resolve(values.to), from: values.from === undefined ? null : resolve(values.from) };
const printed = await printPapers(order, readSettings(process.env, process.cwd()), clockInThailand, console.log, process.env);
process.exitCode = printed ? 0 : 1;

function readArguments() {
  try {
    return parseArgs({ allowPositionals: true, options: { to: { type: 'string', default: 'pdf' }, from: { type: 'string' } } });
  } catch {
    console.error([pdfWords.option(process.argv.slice(2).join(' ')), pdfWords.help].join('\n'));
    process.exit(2);
  }
}
