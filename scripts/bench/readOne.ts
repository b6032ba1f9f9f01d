import { readFileSync } from 'node:fs';
import { basename, extname } from 'node:path';
import { openWorkbook, type OpenedWorkbook } from '#src/workbook/openWorkbook.ts';
import { plainValue, readPlainlyWithExcelJs, readPlainlyWithSheetJs, same, type Reading } from './otherReaders.ts';

/** Reads one file in a process of its own: first as the product does, then as two other readers do, one line of JSON each. */
const path = process.argv[2] ?? '';
const started = performance.now();
const name = basename(path);
const opened = await openWorkbook({ file: name, path, fiscalYear: 2560, stem: name.slice(0, -extname(name).length), extension: extname(name).slice(1) });
const own = cellsOf(opened);
say({
  kind: opened.kind,
  refused: opened.workbook ? null : (opened.diagnostics[0]?.code ?? 'unknown'),
  cells: own.size,
  doubts: opened.workbook?.sheets.reduce((sum, sheet) => sum + [...sheet.cells()].filter((cell) => cell.doubt !== undefined).length, 0) ?? 0,
  milliseconds: Math.round(performance.now() - started),
  megabytes: Math.round(process.resourceUsage().maxRSS / 1024),
});
console.error = () => {};
const bytes = new Uint8Array(readFileSync(path));
const others = [await tried(() => readPlainlyWithSheetJs(bytes)), opened.kind === 'xlsx' || opened.kind === null ? await tried(() => readPlainlyWithExcelJs(bytes)) : null];
say({ ...agreement(own, others.filter((each) => each !== null)), others: others.map((each) => each?.size ?? null) });
process.exit(0);

function say(what: object): void {
  process.stdout.write(`${JSON.stringify(what)}\n`);
}

async function tried(read: () => Reading | Promise<Reading>): Promise<Reading | null> {
  try {
    return await read();
  } catch {
    return null;
  }
}

function cellsOf({ workbook, kind }: OpenedWorkbook): Reading {
  const cells = new Map<string, string | number | boolean>();
  workbook?.sheets.forEach((sheet) => {
    for (const cell of sheet.cells()) {
      const value = cell.kind === 'error' ? '#' : cell.kind === 'boolean' ? cell.text === 'TRUE' : plainValue(cell.number ?? cell.serial ?? cell.text);
      // What has no sheets is given a name by each reader as it likes.
      if (value !== null) cells.set(`${kind === 'csv' || kind === 'html' ? 'Sheet1' : sheet.name}!${cell.row},${cell.column}`, value);
    }
  });
  return cells;
}

/** Of the cells on which the other readers agree (or which the only other reader has), how many ours has too. */
function agreement(ours: Reading, readings: readonly Reading[]): { agreed: number; held: number; differing: string[] } {
  const [first, second] = readings;
  let [agreed, held] = [0, 0];
  const differing: string[] = [];
  for (const [at, value] of first ?? []) {
    if (second && !same(second.get(at), value)) continue;
    agreed += 1;
    if (same(ours.get(at), value)) held += 1;
    else if (differing.length < 5) differing.push(`${at}: ${String(ours.get(at)).slice(0, 40)} | ${String(value).slice(0, 40)}`);
  }
  return { agreed, held, differing };
}
