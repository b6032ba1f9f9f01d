import { fork } from 'node:child_process';
import { join } from 'node:path';
import type { Drawing, Wanted } from '#src/charts/pool/drawAhead.ts';

/** The process that draws. */
export interface Drawer {
  send(wanted: readonly Wanted[]): void;
  /** Who is told of drawings from now on. */
  hear(tell: (drawing: Drawing) => void): void;
  /** Rejects when the process has failed or ended, and never resolves. */
  readonly failed: Promise<never>;
  end(): void;
}

/** Drawing leaves much that is soon forgotten; with this much at most it is forgotten in time. */
const smallHeap = '--max-old-space-size=160';

/** Starts it. It takes half a second to be ready: not while workbooks are read, which takes every processor there is. */
export function startDrawer(): Drawer {
  const failing: ((error: Error) => void)[] = [];
  const failed = new Promise<never>((_, reject) => { failing.push(reject); });
  failed.catch(() => undefined);
  let tell: (drawing: Drawing) => void = () => {};
  const process = fork(join(import.meta.dirname, 'drawingProcess.mjs'), { serialization: 'advanced', execArgv: [smallHeap] });
  process.on('message', (drawings: readonly Drawing[]) => { for (const drawing of drawings) tell(drawing); });
  process.on('error', (error) => failing.forEach((fail) => fail(error)));
  process.on('exit', () => failing.forEach((fail) => fail(new Error('charts: the process that draws has ended'))));
  return {
    failed,
    hear(listener) { tell = listener; },
    send(wanted) { process.send([...wanted]); },
    end() { process.kill(); },
  };
}
