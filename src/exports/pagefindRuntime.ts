import { close, createIndex } from 'pagefind';
import type { IndexFile } from '#src/exports/pagefindFormat.ts';

/** What a browser runs to search, as Pagefind ships it. */
export interface PagefindRuntime {
  readonly files: readonly IndexFile[];
  readonly version: string;
  /** The list of languages and where each one's table of contents lies, for an index of this name and size. */
  entry(name: string, pages: number): IndexFile;
}

/** The one whose index `writePageIndex` writes; another may write another form. */
const known = '1.5.2';

function only(files: readonly IndexFile[], path: string): IndexFile {
  const file = files.find((each) => each.path === path);
  if (!file) throw new Error(`Pagefind wrote no ${path}`);
  return file;
}

/**
 * Asks Pagefind for its script and its program, which it gives with any index, an empty one too.
 * @throws if Pagefind fails or is not of the version whose index is known here
 */
export async function pagefindRuntime(): Promise<PagefindRuntime> {
  const { index, errors } = await createIndex({});
  try {
    const written = await index?.getFiles();
    const failures = [...errors, ...(written?.errors ?? [])];
    if (!written || failures.length > 0) throw new Error(`Pagefind: ${failures.join('; ')}`);
    const { files } = written;
    const entry = JSON.parse(Buffer.from(only(files, 'pagefind-entry.json').content).toString('utf8')) as { version: string };
    if (entry.version !== known) throw new Error(`Pagefind ${entry.version} may write its index in another form than ${known}`);
    return {
      files: [only(files, 'pagefind.js'), only(files, 'wasm.unknown.pagefind')],
      version: entry.version,
      entry: (name, pages) => ({ path: 'pagefind-entry.json', content: Buffer.from(JSON.stringify({ ...entry, languages: { th: { hash: name, wasm: null, page_count: pages } } })) }),
    };
  } finally {
    await close();
  }
}
