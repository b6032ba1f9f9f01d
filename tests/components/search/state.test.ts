import { describe, expect, it } from 'vitest';
import { asksSomething, readState, writeState } from '#src/components/search/state.ts';

const read = (text: string): ReturnType<typeof readState> => readState(new URLSearchParams(text));

describe('the address of a search', () => {
  it('is read with defaults', () => {
    expect(read('?q=+ประมง+')).toEqual({ query: 'ประมง', n: 10, kind: null, fy: null, agency: null });
  });
  it.each([['0', 10], ['-3', 10], ['1.5', 10], ['x', 10], ['100', 100], ['99999', 1000]])('reads n=%s as %i', (text, n) => {
    expect(read(`?n=${text}`).n).toBe(n);
  });
  it('is written back without defaults, and read the same', () => {
    const state = { query: '๑๔๐๘๐ & ค', n: 20, kind: 'letter', fy: '2560', agency: null };
    expect(read(writeState(state))).toEqual(state);
    expect(writeState(read('?q=ก&n=10&kind='))).toBe('?q=%E0%B8%81');
    expect(writeState(read(''))).toBe('');
  });
  it('asks something with words or with a filter', () => {
    expect([asksSomething(read('')), asksSomething(read('?q=ก')), asksSomething(read('?fy=2560'))]).toEqual([false, true, true]);
  });
});
