import { existsSync, mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { sweepKept } from '#src/cache/sweep.ts';

const root = mkdtempSync(join(tmpdir(), 'sakhon-sweep-'));
afterAll(() => { rmSync(root, { recursive: true, force: true }); });

const day = 24 * 60 * 60 * 1000;
const now = Date.parse('2030-02-01');

/** A folder with a file in it that was last used so many days ago. */
function folder(name: string, days: number): string {
  const path = join(root, name);
  mkdirSync(path, { recursive: true });
  writeFileSync(join(path, 'file'), 'x');
  utimesSync(path, (now - days * day) / 1000, (now - days * day) / 1000);
  return path;
}

it('what no build has used for thirty days is taken away, what one has used stays', () => {
  const gone = [folder('0123456789ab', 31), folder('kept/0123456789ab', 400), folder('fonts/0123456789ab', 31)];
  const stay = [folder('ba9876543210', 29), folder('kept/ba9876543210', 29), folder('kept/abcdefabcdef', -3), folder('mine', 400), folder('kept/what is this', 400)];
  const used = folder('kept/aaaaaaaaaaaa', 31);
  sweepKept(root, [used, join(root, 'kept/nowhere')], now);
  expect(gone.filter((path) => existsSync(path))).toEqual([]);
  expect([...stay, used].filter((path) => !existsSync(path))).toEqual([]);
  sweepKept(root, [], now + 29 * day);
  expect(existsSync(used)).toBe(true);
  sweepKept(root, [], now + 31 * day);
  expect(existsSync(used)).toBe(false);
  expect(existsSync(resolve(root, 'mine/file'))).toBe(true);
});

it('no folder at all is nothing to take away', () => {
  expect(() => { sweepKept(join(root, 'not there'), [], now); }).not.toThrow();
});
