import { fork, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import type { FileProblemCode } from '#src/workbook/diagnostic.ts';
import type { Order, Outcome, Task, Word } from '#src/workbook/pool/task.ts';

export interface Waiting extends Task {
  readonly settle: (outcome: Outcome) => void;
}

/** A process that does tasks in the order in which it was given them. */
export interface TaskProcess {
  readonly heapMegabytes: number;
  /** How many tasks it has, the one that it does among them. */
  readonly size: number;
  /** Whether it has loaded this module, or will have. */
  knows(module: string): boolean;
  give(task: Waiting): void;
  end(): void;
}

/** `freed`: a task has ended; `ended`: the process has, and these tasks were never begun. */
export interface Listener {
  freed(own: TaskProcess): void;
  ended(own: TaskProcess, left: readonly Waiting[]): void;
}

/** A context's number, the same in every process. */
const numbers = new WeakMap<object, number>();
let contexts = 0;

function numberOf(context: object): number {
  const number = numbers.get(context) ?? (contexts += 1);
  numbers.set(context, number);
  return number;
}

/**
 * With room for what is soon forgotten, cells are not moved about while they are read; and a process that lives for seconds
 * loses by compiling a function with much of what it calls inside it: that takes nearly half of all compiling.
 */
const shortLife = ['--max-semi-space-size=16', '--max-inlined-bytecode-size-cumulative=300'];

/**
 * Starts a process that does tasks within so much heap. A task that takes too long, that eats the heap, or that brings
 * the process down otherwise costs its own outcome and the process; those behind it are given back.
 */
export function startProcess(heapMegabytes: number, modules: readonly string[], listener: Listener): TaskProcess {
  // What libraries print goes nowhere.
  const child = fork(join(import.meta.dirname, 'taskProcess.mjs'), [...modules], { serialization: 'advanced', stdio: ['ignore', 'ignore', 'ignore', 'ipc'], execArgv: [`--max-old-space-size=${heapMegabytes}`, ...shortLife] });
  const tasks: Waiting[] = [];
  const told = new Set<number>();
  const loaded = new Set(modules);
  let timer: NodeJS.Timeout | undefined;
  let isOver = false;
  const finish = (outcome: Outcome): void => {
    clearTimeout(timer);
    tasks.shift()?.settle(outcome);
  };
  const end = (code: FileProblemCode): void => {
    if (isOver) return;
    isOver = true;
    child.kill('SIGKILL');
    finish({ ok: false, code, found: undefined });
    listener.ended(own, tasks);
  };
  const watch = (): void => {
    clearTimeout(timer);
    const [head] = tasks;
    // One who was busy himself for so long has perhaps not yet heard the answer.
    if (head) timer = setTimeout(() => setTimeout(() => tasks[0] === head && end('too-slow'), 20), head.limits.milliseconds);
    holdOpen(child, head !== undefined);
  };
  const own: TaskProcess = {
    heapMegabytes,
    get size() {
      return tasks.length;
    },
    knows: (module) => loaded.has(module),
    give(task) {
      const { module, input, context } = task;
      loaded.add(module);
      const number = context ? numberOf(context) : null;
      if (context && number !== null && !told.has(number)) send(child, { context: number, value: context });
      if (number !== null) told.add(number);
      send(child, { module, input, context: number });
      if (tasks.push(task) === 1) watch();
    },
    end: () => end('damaged'),
  };
  child.on('message', (word: Word) => {
    if (isOver) return;
    if (word !== 'ready') finish(word);
    watch();
    if (word !== 'ready') listener.freed(own);
  });
  child.on('error', () => end('damaged'));
  child.on('exit', (code, signal) => end(faultOf(code, signal)));
  holdOpen(child, false);
  return own;
}

const send = (child: ChildProcess, order: Order): void => void (child.connected && child.send(order, () => {}));

/** How Node ends that has no heap left (the second on Windows), and what a system does to a process that takes all memory. */
const outOfMemory = new Set<number | null>([134, 3_221_226_505]);
const faultOf = (code: number | null, signal: NodeJS.Signals | null): FileProblemCode => (outOfMemory.has(code) || signal === 'SIGABRT' || signal === 'SIGKILL' ? 'too-much-memory' : 'damaged');

/** A process that has nothing to do does not keep the program alive. */
function holdOpen(child: ChildProcess, isBusy: boolean): void {
  const change = isBusy ? 'ref' : 'unref';
  child[change]();
  child.channel?.[change]();
}
