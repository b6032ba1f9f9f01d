import { spawn } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join, relative } from 'node:path';

interface Own {
  readonly kind: string | null;
  readonly refused: string | null;
  readonly cells: number;
  readonly doubts: number;
  readonly milliseconds: number;
  readonly megabytes: number;
}

interface Compared {
  readonly agreed: number;
  readonly held: number;
  readonly others: readonly (number | null)[];
  readonly differing: readonly string[];
}

interface Line {
  readonly file: string;
  readonly own: Own | null;
  readonly compared: Compared | null;
}

const mostMilliseconds = 20_000;
const mostMegabytes = 700;
const leastAgreement = 0.98;
/** The other readers may hang; what they think is then not known. */
const patience = 30_000;

/**
 * Reads every file of a folder, each in a process of its own, and prints what came of it. Gives the exit code: 1 where a
 * file crashed the reader, took over 20 s or 700 MB, read as nothing, or agrees with other readers in under 98 % of cells.
 */
export async function benchCorpus(directory: string, print: (line: string) => void): Promise<number> {
  const files = readdirSync(directory, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !/^(\..*|README.*|LICEN[CS]E.*)$/i.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  print(row(['file', 'kind', 'outcome', 'cells', 'doubt', 'agree', 'of', 'ms', 'MB']));
  const lines: Line[] = [];
  for (const file of files) {
    const line = { file: relative(directory, file), ...(await readOne(file)) };
    lines.push(line);
    print(row(columns(line)));
    for (const difference of shows(line) ? (line.compared?.differing ?? []) : []) print(`    ${difference}`);
  }
  const faults = lines.flatMap((line) => faultsOf(line).map((fault) => `${line.file}: ${fault}`));
  for (const summary of summaries(lines)) print(summary);
  print(faults.length === 0 ? 'no file breaks a limit' : `${faults.length} faults\n${faults.join('\n')}`);
  return faults.length === 0 ? 0 : 1;
}

function readOne(file: string): Promise<{ own: Own | null; compared: Compared | null }> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, ['--max-old-space-size=1024', join(import.meta.dirname, 'readOne.ts'), file], { stdio: ['ignore', 'pipe', 'ignore'] });
    let text = '';
    child.stdout.on('data', (chunk: Buffer) => (text += chunk.toString()));
    const timer = setTimeout(() => child.kill('SIGKILL'), patience);
    child.on('close', () => {
      clearTimeout(timer);
      const [own, compared] = text.split('\n').filter((each) => each !== '').map((each) => JSON.parse(each) as unknown);
      resolve({ own: (own as Own | undefined) ?? null, compared: (compared as Compared | undefined) ?? null });
    });
  });
}

const shows = (line: Line): boolean => line.own?.refused === null && shareOf(line) < 1;
const shareOf = ({ compared }: Line): number => (compared && compared.agreed > 0 ? compared.held / compared.agreed : 1);

const othersOf = ({ compared }: Line): number => compared?.others.filter((each) => each !== null).length ?? 0;

function faultsOf(line: Line): string[] {
  const { own } = line;
  if (!own) return ['crashed'];
  return [
    ...(own.milliseconds > mostMilliseconds ? [`${own.milliseconds} ms`] : []),
    ...(own.megabytes > mostMegabytes ? [`${own.megabytes} MB`] : []),
    ...(own.refused === null && own.cells === 0 ? ['empty success'] : []),
    ...(own.refused === null && othersOf(line) > 1 && shareOf(line) < leastAgreement ? [`agrees in ${(shareOf(line) * 100).toFixed(1)} % only`] : []),
  ];
}

function columns(line: Line): string[] {
  const { file, own, compared } = line;
  if (!own) return [file, '', 'CRASHED', '', '', '', '', '', ''];
  // Two readers that agree are stronger than one; where there is only one, a mark says so.
  const share = own.refused !== null || !compared || compared.agreed === 0 ? '' : `${(shareOf(line) * 100).toFixed(1)}%${othersOf(line) < 2 ? '*' : ''}`;
  return [file, own.kind ?? '', own.refused ?? 'read', String(own.cells), own.doubts > 0 ? String(own.doubts) : '', share, String(compared?.agreed ?? '?'), String(own.milliseconds), String(own.megabytes)];
}

const widths = [76, 5, 16, 7, 6, 7, 7, 6, 5];
const row = (cells: readonly string[]): string => cells.map((cell, index) => (index === 0 || index === 1 || index === 2 ? cell.slice(0, widths[index]).padEnd(widths[index] ?? 0) : cell.padStart(widths[index] ?? 0))).join(' ');

function summaries(lines: readonly Line[]): string[] {
  const own = lines.flatMap((line) => line.own ?? []);
  const read = own.filter((each) => each.refused === null);
  const reasons = Map.groupBy(own.filter((each) => each.refused !== null), (each) => each.refused);
  const share = (few: boolean) => {
    const compared = lines.filter((line) => line.own?.refused === null && othersOf(line) < 2 === few).flatMap((line) => line.compared ?? []);
    return `${compared.reduce((sum, each) => sum + each.held, 0)} of ${compared.reduce((sum, each) => sum + each.agreed, 0)}`;
  };
  return [
    '',
    `${lines.length} files: ${read.length} read, ${own.length - read.length} refused, ${lines.length - own.length} crashed; ${read.reduce((sum, each) => sum + each.cells, 0)} cells`,
    `refused: ${[...reasons].map(([reason, list]) => `${reason} ${list.length}`).join(', ')}`,
    `agreement: ${share(false)} cells on which two other readers agree; * ${share(true)} cells that the only other reader has`,
    `most time ${Math.max(0, ...own.map((each) => each.milliseconds))} ms, most memory ${Math.max(0, ...own.map((each) => each.megabytes))} MB`,
  ];
}
