import type { FileProblemCode } from '#src/workbook/diagnostic.ts';
import type { Limits } from '#src/workbook/limits.ts';

/**
 * Something to be done in a process of its own. `module` is the address of a file that exports `run(input, context)`;
 * what it gives, and both of these, are plain values. `context` is what many tasks share: it goes to each process once,
 * and is told from others by being another object.
 */
export interface Task {
  readonly module: string;
  readonly input: unknown;
  readonly context?: object | undefined;
  readonly limits: Pick<Limits, 'milliseconds' | 'heapMegabytes'>;
}

/** How a task ended: with what it gave, with the code by which its file is refused, or with a fault of the program. */
export type Outcome = { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly error: string } | { readonly ok: false; readonly code: FileProblemCode; readonly found: string | undefined };

/** What a process is sent. A context is told before the first task that has it. */
export type Order = { readonly module: string; readonly input: unknown; readonly context: number | null } | { readonly context: number; readonly value: object };

/** What a process says: that it is ready to begin, or how the oldest of its tasks ended. */
export type Word = 'ready' | Outcome;
