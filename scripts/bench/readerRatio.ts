import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { readBytes } from '#src/workbook/readBytes.ts';
import { defaultLimits } from '#src/workbook/limits.ts';

/** Milliseconds a workbook. */
export interface ReaderRatio {
  readonly ours: number;
  readonly bare: number;
}

const most = 100;

/** The least that reading can be: each part unpacked, and every value looked at once. */
function bareScan(bytes: Uint8Array): number {
  let values = 0;
  for (const [name, part] of Object.entries(unzipSync(bytes))) {
    if (name.endsWith('.xml')) values += Buffer.from(part).toString('utf8').match(/<[vt][ >][^<]*/g)?.length ?? 0;
  }
  return values;
}

/** Reads the workbooks of a folder as the product does, and barely; each once before that for warmth. */
export async function readerRatio(folder: string): Promise<ReaderRatio> {
  const files = readdirSync(folder).slice(0, most).map((name) => new Uint8Array(readFileSync(join(folder, name))));
  const timed = async (work: (bytes: Uint8Array) => unknown): Promise<number> => {
    for (const bytes of files) await work(bytes);
    const started = performance.now();
    for (const bytes of files) await work(bytes);
    return (performance.now() - started) / files.length;
  };
  return { ours: await timed((bytes) => readBytes(bytes, 'bench', defaultLimits)), bare: await timed(bareScan) };
}
