import { AsyncLocalStorage } from 'node:async_hooks';

type Seen = Set<string>;

/** Pages are modules of their own, which share nothing with the program that builds but the global object. */
const place = Symbol.for('sakhon-report.looks');
const scope = globalThis as { [place]?: AsyncLocalStorage<Seen | null> };
const watching = (scope[place] ??= new AsyncLocalStorage<Seen | null>());

/** Tells who watches that something was looked at. What is made from other things than those it looked at must be made again. */
export const look = (what: string): void => void watching.getStore()?.add(what);

/** The same of all that was looked at for something that is made already. */
export function lookAgain(seen: Iterable<string>): void {
  const now = watching.getStore();
  if (now) for (const what of seen) now.add(what);
}

/** Does the work and tells what it looks at; where it goes on as a promise, until that is kept. */
export function watch<T>(work: () => T): { readonly result: T; readonly seen: ReadonlySet<string> } {
  const seen: Seen = new Set();
  return { result: watching.run(seen, work), seen };
}

/** Does work that looks at many things for a result which is itself looked at. */
export const unwatched = <T>(work: () => T): T => watching.run(null, work);
