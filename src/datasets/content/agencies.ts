import { z } from 'zod';
import { slug, words } from '#src/datasets/content/fields.ts';

const agencyKind = z.enum(['position', 'provincial-agency', 'group', 'district', 'local-government']);

const role = z.strictObject({ text: words, letter: slug.nullable().describe('the letter that says so') });

/** A unit that has a page of its own. `abbreviations`: every form, wrong readings included, under which a cell or letter may name it. */
const agency = z.strictObject({
  slug,
  name: words,
  nameEn: words,
  kind: agencyKind,
  parent: slug.nullable(),
  headTitle: words.nullable().describe('the title of its head in a letter; null = no letter prints one'),
  abbreviations: z.array(words).default([]),
  listedIn: z.array(z.strictObject({ letter: slug, no: z.number().int().min(1) })).default([]),
  roles: z.array(role).default([]),
});

/** A body that the sources name but that reports nothing here, so it has no page. */
const body = z.strictObject({
  slug,
  name: words,
  nameEn: words,
  kind: z.enum(['central', 'committee', 'local-government', 'centre', 'sector']),
  parent: slug.optional().describe('the body that it is a part of'),
  abbreviations: z.array(words).default([]),
  role: words,
});

/** A name that stands for several. `members` empty: the sources do not say who they are, and `note` says so. */
const collective = z.strictObject({
  slug,
  name: words,
  abbreviations: z.array(words).default([]),
  members: z.array(slug).default([]).describe('agencies or bodies'),
  memberKinds: z.array(agencyKind).default([]).describe('every agency of these kinds'),
  note: words.optional(),
});

/** `content/agencies.yaml`. */
export const agenciesSchema = z.strictObject({
  agencies: z.array(agency).min(1),
  bodies: z.array(body).default([]),
  collectives: z.array(collective).default([]),
});

export type Agency = z.infer<typeof agency>;
export type AgencyKind = z.infer<typeof agencyKind>;
export type Body = z.infer<typeof body>;
/** As read, `members` holds those of `memberKinds` too. */
export type Collective = z.infer<typeof collective>;
export type AgenciesFile = z.infer<typeof agenciesSchema>;
