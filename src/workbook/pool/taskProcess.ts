import { WorkbookFault } from '#src/workbook/fault.ts';
import type { Order, Outcome, Word } from '#src/workbook/pool/task.ts';

/** The inside of a process: does one task after the other. Who started it may be gone; then nobody waits for anything. */
process.on('disconnect', () => process.exit());

interface Doer {
  readonly run: (input: unknown, context: object | undefined) => unknown;
}

const contexts = new Map<number, object>();
const loaded = new Map<string, Promise<Doer>>();
let working: Promise<void> = begin();

process.on('message', (order: Order) => {
  if ('value' in order) contexts.set(order.context, order.value);
  else working = working.then(async () => say(await outcomeOf(order)));
});

/** Loads what it was told that the first task will need. */
async function begin(): Promise<void> {
  await Promise.all(process.argv.slice(2).map(load));
  say('ready');
}

/** Asked for once: to be told of a module again takes a good part of what a small task takes. */
function load(module: string): Promise<Doer> {
  const doer = loaded.get(module) ?? (import(module) as Promise<Doer>);
  loaded.set(module, doer);
  return doer;
}

async function outcomeOf({ module, input, context }: Extract<Order, { module: string }>): Promise<Outcome> {
  try {
    const { run } = await load(module);
    return { ok: true, value: await run(input, context === null ? undefined : contexts.get(context)) };
  } catch (error) {
    if (error instanceof WorkbookFault) return { ok: false, code: error.code, found: error.found };
    return { ok: false, error: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}

function say(word: Word): void {
  if (process.connected) process.send?.(word);
}
