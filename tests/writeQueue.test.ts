import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { writeQueue } from '#src/writeQueue.ts';

const folder = mkdtempSync(join(tmpdir(), 'sakhon-queue-'));
afterAll(() => { rmSync(folder, { recursive: true }); });

test('every file is written when the queue has ended, however few may be under way', async () => {
  const queue = writeQueue(2);
  for (let file = 0; file < 20; file += 1) await queue.put(join(folder, String(file)), `text ${file}`);
  await queue.end();
  expect(readdirSync(folder)).toHaveLength(20);
  expect(readFileSync(join(folder, '13'), 'utf8')).toBe('text 13');
});

test('a file that cannot be written is told, at the latest at the end', async () => {
  const queue = writeQueue(2);
  await queue.put(join(folder, 'no/such/folder'), 'x');
  await expect(queue.end()).rejects.toThrow('ENOENT');
  await expect(queue.put(join(folder, 'after'), 'x')).rejects.toThrow('ENOENT');
});
