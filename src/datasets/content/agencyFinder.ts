import type { Content } from '#src/datasets/content/content.ts';
import { officeNames } from '#src/i18n/officeNames.ts';
import { toArabicDigits } from '#src/thai/digits.ts';
import { normaliseText } from '#src/thai/text.ts';

export interface AgencyFinder {
  /** Who is meant by one name: the slug of an agency, a body or a collective; null = nobody bears it. */
  readonly find: (nameAsWritten: string) => string | null;
}

const LIST_MARK = /^(?:[-–•●▪*]|\(?[\d๐-๙]{1,2}[.)](?![\d๐-๙]))\s*/;
const PROVINCE_WORD = officeNames.province;

/**
 * What two ways of writing one name have in common: no spaces, no ฯ, no list mark, Arabic digits, สนง. spelt out,
 * and the province's own name reduced to จังหวัด (`จังหวัดฯ`, `จ.` and `จังหวัด` before its name).
 */
function nameKey(name: string, provinceShortName: string): string {
  const bare = toArabicDigits(normaliseText(name)).replace(LIST_MARK, '').replaceAll(/[\sฯ]/g, '').replaceAll(officeNames.officeShort, officeNames.office).toLowerCase();
  const province = toArabicDigits(normaliseText(provinceShortName)).replaceAll(' ', '');
  if (province === '') return bare;
  return bare.replaceAll(`${PROVINCE_WORD}${province}`, PROVINCE_WORD).replaceAll(`${officeNames.provinceShort}${province}`, PROVINCE_WORD);
}

/** Only what has a word of its own besides จังหวัด may lose it: สำนักงานจังหวัด is not สำนักงาน. */
function withoutProvince(key: string): string | null {
  if (!key.endsWith(PROVINCE_WORD)) return null;
  const rest = key.slice(0, -PROVINCE_WORD.length);
  return rest === officeNames.office || rest.endsWith(officeNames.part) ? null : rest;
}

function indexNames(content: Pick<Content, 'agencies' | 'bodies' | 'collectives'>, keyOf: (name: string) => string): ReadonlyMap<string, string> {
  const { agencies, bodies, collectives } = content;
  const names = [
    ...agencies.flatMap(({ slug, name, headTitle, abbreviations }) => [name, ...(headTitle === null ? [] : [headTitle]), ...abbreviations].map((text) => ({ slug, key: keyOf(text) }))),
    ...[...bodies, ...collectives].flatMap(({ slug, name, abbreviations }) => [name, ...abbreviations].map((text) => ({ slug, key: keyOf(text) }))),
  ];
  const shorter = agencies.flatMap(({ slug, name }) => {
    const key = withoutProvince(keyOf(name));
    return key === null ? [] : [{ slug, key }];
  });
  const index = new Map<string, string>();
  // The first to claim a name keeps it; full names come before shortened ones.
  for (const { slug, key } of [...names, ...shorter]) if (!index.has(key)) index.set(key, slug);
  return index;
}

/** Finds agencies by their names as offices write them. The province's name is taken from the content, so this serves any province. */
export function agencyFinder(content: Pick<Content, 'province' | 'agencies' | 'bodies' | 'collectives'>): AgencyFinder {
  const keyOf = (name: string): string => nameKey(name, content.province.shortName);
  const index = indexNames(content, keyOf);
  return { find: (name) => index.get(keyOf(name)) ?? null };
}
