import { describe, expect, it } from 'vitest';
import { WorkbookFault } from '#src/workbook/fault.ts';
import { runTask } from '#src/workbook/pool/runTask.ts';

interface Said {
  readonly input: { readonly what: string };
  readonly context?: object;
  readonly pid: number;
}

const module = new URL('./tasks.mjs', import.meta.url).href;
const ask = (what: string, milliseconds = 15_000, context?: object) => runTask<Said>({ module, input: { what }, context, limits: { milliseconds, heapMegabytes: 60 } });
const endOf = (what: string, milliseconds?: number) => ask(what, milliseconds).then(() => 'done', (error: unknown) => (error instanceof WorkbookFault ? error.code : 'error'));

describe('tasks in processes of their own', () => {
  it('gives what a task gives, from another process, with what tasks share', async () => {
    const shared = { names: ['ก', 'ข'], bytes: Uint8Array.of(1, 2) };
    const [one, two, three] = await Promise.all([ask('a', undefined, shared), ask('b', undefined, shared), ask('c')]);
    expect([one.input, one.context, two.context, three.context]).toEqual([{ what: 'a' }, shared, shared, undefined]);
    expect(one.pid).not.toBe(process.pid);
  });

  it.each([['kill', 'too-much-memory'], ['leave', 'damaged'], ['fill', 'too-much-memory'], ['hang', 'too-slow']])('a task that does "%s" costs itself, and those behind it are done', async (what, code) => {
    const ends = await Promise.all([endOf('a'), endOf(what, what === 'hang' ? 600 : undefined), endOf('b'), endOf('c')]);
    expect(ends).toEqual(['done', code, 'done', 'done']);
  });

  it('a fault of the program is one, and no fault of a file', async () => {
    await expect(ask('throw')).rejects.toThrow('a fault of the program');
    expect(await endOf('a')).toBe('done');
  });

  it('is in as many processes as there are processors at the most', async () => {
    const { availableParallelism } = await import('node:os');
    const said = await Promise.all(Array.from({ length: 60 }, (_, at) => ask(String(at))));
    expect(new Set(said.map(({ pid }) => pid)).size).toBeLessThanOrEqual(availableParallelism());
    expect(said.map(({ input }) => input.what)).toEqual(Array.from({ length: 60 }, (_, at) => String(at)));
  });
});
