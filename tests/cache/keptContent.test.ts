import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { openPackStore } from '#src/cache/packStore.ts';
import { readContent } from '#src/datasets/content/readContent.ts';
import { frozenProvince } from '../support/frozenProvince.ts';

const root = mkdtempSync(join(tmpdir(), 'sakhon-kept-content-'));
afterAll(() => { rmSync(root, { recursive: true, force: true }); });

const folder = join(root, 'content');
cpSync(frozenProvince.content, folder, { recursive: true });

async function readKept() {
  const store = openPackStore(join(root, 'kept'), 'v1', () => true);
  const read = await readContent(folder, store);
  store.tidy();
  return read;
}

it('finds content again as it was read, to the last key, and reads anew what was changed since', async () => {
  const bare = await readContent(folder);
  expect(await readKept()).toStrictEqual(bare);
  expect(await readKept()).toStrictEqual(bare);

  const site = join(folder, 'site.yaml');
  const text = readFileSync(site, 'utf8');
  writeFileSync(site, text.replace('referenceDate: 2018-04-05', 'referenceDate: 2018-04-06'));
  expect((await readKept()).content.site.referenceDate).toBe('2018-04-06');

  writeFileSync(site, `${text}\nnobodyKnows: 1\n`);
  const faulty = (await readKept()).diagnostics;
  expect(faulty.map(({ file, severity }) => ({ file, severity }))).toEqual([{ file: 'content/site.yaml', severity: 'error' }]);
  expect((await readKept()).diagnostics).toStrictEqual(faulty);
});
