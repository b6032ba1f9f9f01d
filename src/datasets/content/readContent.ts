import { join } from 'node:path';
import type { z } from 'zod';
import { keptValue } from '#src/cache/answers.ts';
import type { Store } from '#src/cache/store.ts';
import { agenciesSchema, type AgenciesFile } from '#src/datasets/content/agencies.ts';
import type { Content } from '#src/datasets/content/content.ts';
import { contentError } from '#src/datasets/content/contentDiagnostic.ts';
import { readFolder, readIfThere } from '#src/datasets/content/contentFiles.ts';
import { checkReferences } from '#src/datasets/content/contentReferences.ts';
import { slug } from '#src/datasets/content/fields.ts';
import { deadlinesSchema, type Deadlines } from '#src/datasets/content/deadlines.ts';
import { letterSchema } from '#src/datasets/content/letters.ts';
import { meetingSchema, singlePage, type Meeting } from '#src/datasets/content/meetings.ts';
import { parseMarkdown } from '#src/datasets/content/markdownFile.ts';
import { pageSchema } from '#src/datasets/content/pages.ts';
import { readPhotos } from '#src/datasets/content/readPhotos.ts';
import { provinceSchema, type Province } from '#src/datasets/content/provinceInfo.ts';
import { siteSchema, type Site } from '#src/datasets/content/site.ts';
import { parseYaml, type ParsedYaml } from '#src/datasets/content/yamlFile.ts';
import { contentWords } from '#src/i18n/content.ts';
import type { Diagnostic } from '#src/workbook/diagnostic.ts';

export type { Content } from '#src/datasets/content/content.ts';

/** What stands in for a file that cannot be read; a build never gets to show it, because that is an error. */
const blank = {
  site: { siteTitle: '', publisher: '', referenceDate: null, samples: 'show', defaultFiscalYear: 2500, languages: ['th'], onBadWorkbook: 'stop', licence: { name: '', url: null, advice: '' }, assumptions: [] } satisfies Site as Site,
  province: { name: '', shortName: '', districts: [], sources: [], doubts: [] } satisfies Province as Province,
  agencies: { agencies: [], bodies: [], collectives: [] } satisfies AgenciesFile as AgenciesFile,
  deadlines: { once: [], rules: [] } satisfies Deadlines as Deadlines,
};

interface Place {
  readonly contentDir: string;
  /** What was read of the same texts before; null: nothing is kept. */
  readonly store: Store | null;
}

async function readYaml<T extends z.ZodType>({ contentDir, store }: Place, name: string, schema: T): Promise<ParsedYaml<z.infer<T>>> {
  const file = `content/${name}`;
  const text = await readIfThere(join(contentDir, name));
  if (text !== null) return keptValue(store, ['content', file, text], () => parseYaml({ file, text }, schema));
  const { noFile, expectations, fixes } = contentWords;
  return { value: null, diagnostics: [contentError('content-missing', { file }, noFile, expectations.file, fixes.file)] };
}

async function readMarkdown<T extends z.ZodObject>(contentDir: string, folder: string, schema: T) {
  const files = await readFolder(join(contentDir, folder), '.md');
  const parsed = files.map(({ name, text }) => ({ name, ...parseMarkdown(`content/${folder}/${name}.md`, text, schema) }));
  const values = parsed.flatMap(({ name, value }) => (value === null ? [] : [{ name, value }]));
  return { values, diagnostics: parsed.flatMap(({ diagnostics }) => diagnostics) };
}

/** A paper's address is its file's name, so the name must be fit for one and not be taken. */
async function readMeetings(contentDir: string): Promise<{ values: Meeting[]; diagnostics: Diagnostic[] }> {
  const files = await readFolder(join(contentDir, 'meetings'), '.yaml');
  const { expectations, meeting } = contentWords;
  const read = files.map(({ name, text }) => {
    const file = `content/meetings/${name}.yaml`;
    const { value, diagnostics } = parseYaml({ file, text }, meetingSchema);
    const unfit = !slug.safeParse(name).success ? expectations.slug : name === singlePage ? meeting.reserved : null;
    const faults = unfit === null ? diagnostics : [...diagnostics, contentError('content-field', { file }, `"${name}"`, unfit, meeting.rename)];
    return { value: value === null ? [] : [{ id: name, ...value }], faults };
  });
  return { values: read.flatMap(({ value }) => value), diagnostics: read.flatMap(({ faults }) => faults) };
}

/** A letter's id is its file's name, so that both can be told from one another. */
function misnamed(name: string, id: string): Diagnostic[] {
  if (name === id) return [];
  const { expectations, fixes } = contentWords;
  return [contentError('content-reference', { file: `content/letters/${name}.md`, path: ['id'] }, `"${id}"`, expectations.ownName(name), fixes.value)];
}

/** A collective's `memberKinds` become members, so that nobody else need know of kinds. */
function withMembers({ agencies, bodies, collectives }: AgenciesFile): AgenciesFile {
  const ofKinds = (kinds: readonly string[]) => agencies.filter(({ kind }) => kinds.includes(kind)).map(({ slug }) => slug);
  return { agencies, bodies, collectives: collectives.map((one) => ({ ...one, members: [...new Set([...one.members, ...ofKinds(one.memberKinds)])] })) };
}

/**
 * Reads everything in `content/` but `datasets/`.
 * A file that is missing or wrong gives diagnostics (severity error, file `content/…`) and a blank stand-in; only failures of the disk are thrown.
 * `store` has what was read of such texts before.
 */
export async function readContent(contentDir: string, store: Store | null = null): Promise<{ content: Content; diagnostics: Diagnostic[] }> {
  const place = { contentDir, store };
  const [site, province, agencies, deadlines, letters, pages, photos, meetings] = await Promise.all([
    readYaml(place, 'site.yaml', siteSchema),
    readYaml(place, 'province.yaml', provinceSchema),
    readYaml(place, 'agencies.yaml', agenciesSchema),
    readYaml(place, 'deadlines.yaml', deadlinesSchema),
    readMarkdown(contentDir, 'letters', letterSchema),
    readMarkdown(contentDir, 'pages', pageSchema),
    readPhotos(contentDir),
    readMeetings(contentDir),
  ]);
  const content: Content = {
    site: site.value ?? blank.site,
    province: province.value ?? blank.province,
    ...withMembers(agencies.value ?? blank.agencies),
    deadlines: deadlines.value ?? blank.deadlines,
    letters: letters.values.map(({ value }) => value).sort((a, b) => (a.date < b.date ? -1 : 1)),
    pages: Object.fromEntries(pages.values.map(({ name, value }) => [name, value])),
    photos: photos.photos,
    meetings: meetings.values,
  };
  const faults = [...[site, province, agencies, deadlines, letters, pages, meetings].flatMap(({ diagnostics }) => diagnostics), ...letters.values.flatMap(({ name, value }) => misnamed(name, value.id))];
  // Cross references of half-read content would only repeat the first fault in other words.
  const dangling = faults.length > 0 ? [] : checkReferences(content);
  return { content, diagnostics: [...faults, ...dangling, ...photos.diagnostics] };
}
