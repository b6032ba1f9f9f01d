import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { FileProblemCode } from '#src/workbook/diagnostic.ts';
import { WorkbookFault } from '#src/workbook/fault.ts';
import type { Limits } from '#src/workbook/limits.ts';
import { unpackWorkbook, type PackedWorkbook } from '#src/workbook/pool/packWorkbook.ts';
import type { ReadBytes, WorkbookKind } from '#src/workbook/readBytes.ts';

export interface Job {
  readonly bytes: Uint8Array;
  readonly stem: string;
  readonly limits: Limits;
}

export type Answer =
  | { readonly ok: true; readonly kind: WorkbookKind; readonly workbook: PackedWorkbook; readonly notes: readonly FileProblemCode[] }
  | { readonly ok: false; readonly code: FileProblemCode; readonly found: string | undefined };

interface Waiting extends Job {
  readonly settle: (answer: Answer) => void;
}

/** Most workers at once; each may grow to the heap of the limits. */
const most = Math.min(2, availableParallelism());
/** How long a worker without work is kept: a watched folder is read again and again. */
const idleMilliseconds = 3_000;

/** Of a worker's heap, what is for things that are soon forgotten. */
const youngMegabytes = 64;

const waiting: Waiting[] = [];
const idle: Worker[] = [];
let running = 0;

/**
 * Reads a file in a worker of its own heap and under a time limit, so that a file that eats memory or never ends
 * costs one diagnostic. Throws a WorkbookFault like `readBytes`. The bytes are handed over: they are empty afterwards.
 */
export async function readInWorker(bytes: Uint8Array, stem: string, limits: Limits): Promise<ReadBytes> {
  const answer = await new Promise<Answer>((settle) => {
    waiting.push({ bytes, stem, limits, settle });
    next();
  });
  if (!answer.ok) throw new WorkbookFault(answer.code, answer.found);
  return { kind: answer.kind, workbook: unpackWorkbook(answer.workbook), notes: answer.notes };
}

/**
 * One worker that is warm reads small files sooner than two that each load and compile the libraries,
 * so another is started only when a file keeps the first one busy, or when much is waiting.
 */
const patienceMilliseconds = 1_000;
const muchWork = 1024 * 1024;
let finished = 0;
let watching = false;

function next(): void {
  const isMuch = waiting.reduce((sum, { bytes }) => sum + bytes.length, 0) > muchWork;
  if (running < most && (running === 0 || idle.length > 0 || isMuch)) begin();
  if (waiting.length > 0 && running < most && !watching) watch();
}

function begin(): void {
  const job = waiting.shift();
  if (!job) return;
  running += 1;
  run(job);
}

function watch(): void {
  watching = true;
  const before = finished;
  setTimeout(() => {
    watching = false;
    if (finished === before && running < most) begin();
    next();
  }, patienceMilliseconds).unref();
}

function run({ settle, ...job }: Waiting): void {
  const worker = idle.pop() ?? start(job.limits);
  worker.ref();
  worker.removeAllListeners();
  const done = (answer: Answer, keep: boolean) => {
    clearTimeout(timer);
    worker.removeAllListeners();
    // A worker that is being ended may still say so; nobody waits for it.
    worker.on('error', () => {});
    if (keep) rest(worker);
    else void worker.terminate();
    running -= 1;
    finished += 1;
    settle(answer);
    next();
  };
  const fail = (code: FileProblemCode) => done({ ok: false, code, found: undefined }, false);
  const timer = setTimeout(() => fail('too-slow'), job.limits.milliseconds);
  worker.once('message', (answer: Answer) => done(answer, true));
  worker.once('error', (error: NodeJS.ErrnoException) => fail(error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? 'too-much-memory' : 'damaged'));
  worker.once('exit', () => fail('damaged'));
  worker.postMessage(job, job.bytes.buffer instanceof ArrayBuffer && job.bytes.byteLength === job.bytes.buffer.byteLength ? [job.bytes.buffer] : []);
}

/** Starts a worker ahead of the first file: it loads the libraries while others work. Without a file it ends by itself. */
export function startWorker(limits: Limits): void {
  if (running > 0 || idle.length > 0) return;
  const worker = start(limits);
  worker.on('error', () => {});
  rest(worker);
}

/** What a worker prints goes nowhere: it is not read here, for a stream that is read keeps the program alive until the worker ends. */
function start(limits: Limits): Worker {
  return new Worker(join(import.meta.dirname, 'readingWorker.mjs'), {
    stdout: true,
    stderr: true,
    execArgv: [],
    // Cells live as long as their file is read: with room for them, they are not moved about meanwhile.
    resourceLimits: { maxOldGenerationSizeMb: limits.heapMegabytes, maxYoungGenerationSizeMb: youngMegabytes },
  });
}

/** A resting worker does not keep the program alive, and ends by itself. */
function rest(worker: Worker): void {
  worker.unref();
  idle.push(worker);
  const end = () => {
    const at = idle.indexOf(worker);
    if (at >= 0) idle.splice(at, 1);
    clearTimeout(timer);
  };
  const timer = setTimeout(() => {
    if (!idle.includes(worker)) return;
    end();
    void worker.terminate();
  }, idleMilliseconds);
  timer.unref();
  worker.once('exit', end);
}
