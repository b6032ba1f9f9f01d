import { parentPort } from 'node:worker_threads';
import { WorkbookFault } from '#src/workbook/fault.ts';
import { packWorkbook } from '#src/workbook/pool/packWorkbook.ts';
import type { Answer, Job } from '#src/workbook/pool/workerPool.ts';
import { readBytes } from '#src/workbook/readBytes.ts';

// The libraries print what they think of a file; nobody asked, and nobody reads it.
for (const stream of [process.stdout, process.stderr]) stream.write = () => true;

/** The inside of a worker: takes one file at a time and answers with its cells, or with why there are none. */
parentPort?.on('message', (job: Job) => {
  void answer(job).then((each) => parentPort?.postMessage(each));
});

async function answer({ bytes, stem, limits }: Job): Promise<Answer> {
  try {
    const { kind, workbook, notes } = await readBytes(bytes, stem, limits);
    return { ok: true, kind, workbook: packWorkbook(workbook), notes };
  } catch (error) {
    if (error instanceof WorkbookFault) return { ok: false, code: error.code, found: error.found };
    // A library stumbled over the file in a way that it has no name for.
    return { ok: false, code: 'damaged', found: undefined };
  }
}
