import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';
import { contentError } from '#src/datasets/content/contentDiagnostic.ts';
import { imageLimits, inspectImage } from '#src/datasets/content/inspectImage.ts';
import { photoEntry, photoList, type Photo } from '#src/datasets/content/photos.ts';
import { parseYaml } from '#src/datasets/content/yamlFile.ts';
import { contentWords } from '#src/i18n/content.ts';
import { photoWords } from '#src/i18n/photos.ts';
import { findPersonalData } from '#src/thai/personalData.ts';
import type { Diagnostic } from '#src/workbook/diagnostic.ts';

interface ReadPhotos {
  readonly photos: readonly Photo[];
  readonly diagnostics: readonly Diagnostic[];
}

interface Folder {
  readonly fiscalYear: number;
  readonly project: string;
  /** Within `content/`: `photos/2560/p01`. */
  readonly path: string;
  readonly files: readonly string[];
}

interface Entry {
  readonly index: number;
  readonly value: ReturnType<typeof photoEntry.parse>;
}

const listName = 'photos.yaml';
const { expected, fixes, found } = photoWords;
/** What systems leave in folders. */
const isOurs = (name: string): boolean => !/^[.~]|^(Thumbs\.db|desktop\.ini|README\.md)$/i.test(name);

/**
 * Reads `content/photos/<fiscal year>/<project>/`: pictures, and beside them `photos.yaml` with alt text and consent.
 * A picture without either, or one that cannot be opened, is told and left out; it never stops the reading of others.
 */
export async function readPhotos(contentDir: string): Promise<ReadPhotos> {
  const { folders, misplaced } = await listFolders(contentDir);
  const read: ReadPhotos[] = [];
  // One folder after the other: pictures are large, and there may be hundreds.
  for (const folder of folders) read.push(await readFolder(contentDir, folder));
  return {
    photos: read.flatMap(({ photos }) => photos),
    diagnostics: [
      ...misplaced.map((path) => contentError('content-photo', { file: `content/${path}` }, `"${path.split('/').at(-1)}"`, expected.place, fixes.move)),
      ...read.flatMap(({ diagnostics }) => diagnostics),
    ],
  };
}

async function listFolders(contentDir: string): Promise<{ folders: Folder[]; misplaced: string[] }> {
  const folders: Folder[] = [];
  const misplaced: string[] = [];
  for (const year of await listing(contentDir, 'photos')) {
    if (!year.isDirectory() || !/^2[45]\d\d$/.test(year.name)) {
      misplaced.push(`photos/${year.name}`);
      continue;
    }
    for (const project of await listing(contentDir, `photos/${year.name}`)) {
      const path = `photos/${year.name}/${project.name}`;
      if (!project.isDirectory()) {
        misplaced.push(path);
        continue;
      }
      // A link may lead out of the folder: only files that lie there count.
      const inside = await listing(contentDir, path);
      misplaced.push(...inside.filter((entry) => !entry.isFile()).map(({ name }) => `${path}/${name}`));
      folders.push({ fiscalYear: Number(year.name), project: project.name, path, files: inside.filter((entry) => entry.isFile()).map(({ name }) => name) });
    }
  }
  return { folders, misplaced };
}

async function listing(contentDir: string, path: string) {
  const entries = await readdir(join(contentDir, path), { withFileTypes: true }).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return [];
    throw error;
  });
  return entries.filter(({ name }) => isOurs(name)).sort((a, b) => (a.name < b.name ? -1 : 1));
}

async function readFolder(contentDir: string, folder: Folder): Promise<ReadPhotos> {
  const pictures = folder.files.filter((name) => name !== listName);
  const file = `content/${folder.path}/${listName}`;
  if (pictures.length > 0 && !folder.files.includes(listName)) {
    return { photos: [], diagnostics: [contentError('content-photo', { file }, contentWords.noFile, expected.list, contentWords.fixes.file)] };
  }
  const text = folder.files.includes(listName) ? await readFile(join(contentDir, folder.path, listName), 'utf8') : 'photos: []';
  const list = parseYaml({ file, text }, photoList);
  const entries = list.value ? list.value.photos.map((value, index) => ({ value, index })) : soundEntries(text);
  const read = await Promise.all(entries.map((entry) => readPhoto(contentDir, folder, entry)));
  const named = namesIn(text);
  const unlisted = pictures.filter((name) => !named.has(name)).map((name) => contentError('content-photo', { file: `content/${folder.path}/${name}` }, found.unlisted, expected.listed, fixes.list));
  return { photos: read.flatMap(({ photos }) => photos), diagnostics: [...list.diagnostics, ...read.flatMap(({ diagnostics }) => diagnostics), ...unlisted] };
}

/** Entries of a list that has faults elsewhere: one photograph without consent does not take the others with it. */
const soundEntries = (text: string): Entry[] => rawEntries(text).flatMap((raw, index) => {
  const { data } = photoEntry.safeParse(raw);
  return data ? [{ value: data, index }] : [];
});

function rawEntries(text: string): unknown[] {
  try {
    const { photos } = (parse(text) ?? {}) as { photos?: unknown };
    return Array.isArray(photos) ? photos : [];
  } catch {
    return [];
  }
}

const namesIn = (text: string): Set<unknown> => new Set(rawEntries(text).map((raw) => (raw as { file?: unknown } | null)?.file));

async function readPhoto(contentDir: string, { fiscalYear, project, path, files }: Folder, { value, index }: Entry): Promise<ReadPhotos> {
  const at = (key: string) => ({ file: `content/${path}/${listName}`, path: ['photos', index, key] });
  const refuse = (diagnostic: Diagnostic): ReadPhotos => ({ photos: [], diagnostics: [diagnostic] });
  const { file, alt, caption = null, takenOn = null } = value;
  if (!files.includes(file) || file === listName) return refuse(contentError('content-photo', at('file'), found.absent(file), expected.there, contentWords.fixes.value));
  for (const [key, text] of Object.entries({ alt, caption: caption ?? '' })) {
    const [personal] = findPersonalData(text);
    if (personal) return refuse(contentError('content-photo', at(key), `"${personal.masked}"`, expected.impersonal, contentWords.fixes.value));
  }
  const bytes = await readFile(join(contentDir, path, file));
  const inspected = await inspectImage(bytes);
  if ('problem' in inspected) return refuse(badImage(`content/${path}/${file}`, inspected.problem));
  const digest = createHash('sha256').update(bytes).digest('hex');
  return { photos: [{ fiscalYear, project, file: `${path}/${file}`, alt, caption, takenOn, ...inspected, digest }], diagnostics: [] };
}

function badImage(file: string, problem: 'kind' | 'damaged' | 'size'): Diagnostic {
  const size = expected.size(String(imageLimits.pixels / 1e6), String(imageLimits.bytes / 1e6));
  const wanted = { kind: [expected.image, fixes.image], damaged: [expected.whole, fixes.damaged], size: [size, fixes.size] } as const;
  const [what, fix] = wanted[problem];
  return contentError('content-photo', { file }, found[problem], what, fix);
}
