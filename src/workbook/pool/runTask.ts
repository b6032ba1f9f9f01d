import { availableParallelism } from 'node:os';
import { WorkbookFault } from '#src/workbook/fault.ts';
import type { Limits } from '#src/workbook/limits.ts';
import { startProcess, type Listener, type TaskProcess, type Waiting } from '#src/workbook/pool/startProcess.ts';
import type { Outcome, Task } from '#src/workbook/pool/task.ts';

/** Most processes at once; each may grow to the heap of the limits. */
const most = Math.min(8, availableParallelism());
/** How long a process without work is kept: a watched folder is read again and again, and the pages of a large province take a while. */
const idleMilliseconds = 30_000;
/** Tasks that one process is given ahead, so that it need not wait for whoever is busy with the answer before. */
export const tasksAhead = 3;
/** So many at once keep every process busy; what is asked for beyond them would lie in memory, and seem to have waited for long. */
export const enoughTasks = tasksAhead * (most + 1);
/**
 * One process that is warm does small tasks sooner than two that each load and compile what they need,
 * so another is started only when a task has waited for so long, or when many are expected.
 */
const patienceMilliseconds = 300;
const many = 100;

interface Queued extends Waiting {
  /** When it was asked for. */
  readonly since: number;
}

const waiting: Queued[] = [];
const processes: TaskProcess[] = [];
const resting = new Map<TaskProcess, NodeJS.Timeout>();
let patience: NodeJS.Timeout | null = null;

/**
 * Does a task in another process, of its own heap and under a time limit, so that a file that eats memory or never ends
 * costs one diagnostic. Throws a WorkbookFault as the task does, and where it took too long or too much; an Error where the program is at fault.
 */
export async function runTask<T>(task: Task): Promise<T> {
  const outcome = await new Promise<Outcome>((settle) => {
    waiting.push({ ...task, settle, since: performance.now() });
    share();
  });
  if (outcome.ok) return outcome.value as T;
  throw 'code' in outcome ? new WorkbookFault(outcome.code, outcome.found) : new Error(outcome.error);
}

/**
 * Starts a process ahead of the first task: it loads the module while others work. Told of many tasks, it starts as many
 * processes as the machine has processors for. Without a task they end by themselves.
 */
export function expectTasks(count: number, module: string, limits: Limits): void {
  while (processes.length < (count > many ? most : 1)) start(limits.heapMegabytes, [module]);
}

const listener: Listener = {
  freed(own) {
    if (own.size === 0) rest(own);
    share();
  },
  ended(own, left) {
    forget(own);
    waiting.unshift(...left.map((task) => ({ ...task, since: performance.now() })));
    share();
  },
};

function start(heapMegabytes: number, modules: readonly string[]): TaskProcess {
  const own = startProcess(heapMegabytes, modules, listener);
  processes.push(own);
  rest(own);
  return own;
}

function share(): void {
  for (let task = waiting[0]; task; task = waiting[0]) {
    const chosen = choose(task);
    if (!chosen) break;
    clearTimeout(resting.get(chosen));
    resting.delete(chosen);
    waiting.shift();
    chosen.give(task);
  }
  if (waiting.length > 0 && processes.length < most && patience === null) watch();
}

/** Of the processes with the right heap one that is warm for the task, and of these the one that has least to do; null where all have enough. */
function choose({ module, limits: { heapMegabytes } }: Task): TaskProcess | null {
  const able = processes.filter((each) => each.heapMegabytes === heapMegabytes);
  const [best] = able.filter(({ size }) => size < tasksAhead).toSorted((a, b) => Number(b.knows(module)) - Number(a.knows(module)) || a.size - b.size);
  if (able.length > 0) return best ?? null;
  // One that rests, and whose heap is of another size, gives way.
  if (processes.length >= most) processes.find(({ size }) => size === 0)?.end();
  return processes.length < most ? start(heapMegabytes, [module]) : null;
}

/** What waits for long is given to another process. */
function watch(): void {
  patience = setTimeout(() => {
    patience = null;
    const [task] = waiting;
    if (task && hasWaited(task) && processes.length < most) start(task.limits.heapMegabytes, [task.module]);
    share();
  }, patienceMilliseconds);
  patience.unref();
}

const hasWaited = ({ since }: Queued): boolean => performance.now() - since >= patienceMilliseconds;

/** A resting process ends by itself. */
function rest(own: TaskProcess): void {
  clearTimeout(resting.get(own));
  const timer = setTimeout(() => own.size === 0 && own.end(), idleMilliseconds);
  timer.unref();
  resting.set(own, timer);
}

function forget(own: TaskProcess): void {
  clearTimeout(resting.get(own));
  resting.delete(own);
  const at = processes.indexOf(own);
  if (at >= 0) processes.splice(at, 1);
}
