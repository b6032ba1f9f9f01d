import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readContent } from '#src/datasets/content/readContent.ts';
import { frozenProvince } from '../../support/frozenProvince.ts';

type Edit = (text: string) => string;

/** Reads a copy of the tests' own content with some files changed (a function) or put in (a text), or taken away (null). */
export async function readEditedContent(edits: Readonly<Record<string, Edit | string | null>>) {
  const folder = await mkdtemp(join(tmpdir(), 'content-'));
  try {
    await cp(frozenProvince.content, folder, { recursive: true });
    for (const [name, edit] of Object.entries(edits)) {
      const path = join(folder, name);
      if (edit === null) await rm(path);
      else await writeFile(path, typeof edit === 'string' ? edit : edit(await readFile(path, 'utf8')));
    }
    return await readContent(folder);
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** Replaces what must be there, so that a test cannot pass because its edit missed. */
export const replacing =
  (from: string, to: string): Edit =>
  (text) => {
    if (!text.includes(from)) throw new Error(`not in the file: ${from}`);
    return text.replace(from, to);
  };
