import type { MeetingSection } from '#src/datasets/content/meetings.ts';
import type { LoadedProvince } from '#src/datasets/loadedProvince.ts';
import { agencyName } from '#src/views/lookup.ts';
import { membersOf } from '#src/views/namedLinks.ts';

/** Who signs for a paper. `notes`: what of the list is the site's own reading. */
export interface SignatureLines {
  readonly names: readonly string[];
  readonly notes: readonly string[];
}

/** From a letter in its order and words (as corrected); else each agency by the office of its head where one is stated. */
export function signatureLines(province: LoadedProvince, { letter: id, of = [] }: Extract<MeetingSection, { kind: 'recipients' }>): SignatureLines {
  const letter = province.content.letters.find((each) => each.id === id);
  if (letter) return { names: letter.recipients.map(({ asWritten, corrected }) => corrected ?? asWritten), notes: [] };
  const slugs = [...new Set(of.flatMap((slug) => membersOf(province, slug)))];
  const notes = province.content.collectives.flatMap(({ slug, note }) => (of.includes(slug) && note !== undefined ? [note] : []));
  return { names: slugs.map((slug) => headOf(province, slug)), notes };
}

const headOf = (province: LoadedProvince, slug: string): string =>
  province.content.agencies.find((each) => each.slug === slug)?.headTitle ?? agencyName(province, slug);
