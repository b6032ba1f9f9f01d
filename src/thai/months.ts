import { normaliseText } from '#src/thai/text.ts';

/** Full names, January first. */
export const MONTHS_LONG = [
  'มกราคม', 'กุมภาพันธ์', 'มีนาคม', 'เมษายน', 'พฤษภาคม', 'มิถุนายน',
  'กรกฎาคม', 'สิงหาคม', 'กันยายน', 'ตุลาคม', 'พฤศจิกายน', 'ธันวาคม',
] as const;

/** Abbreviations as offices print them, January first. */
export const MONTHS_SHORT = [
  'ม.ค.', 'ก.พ.', 'มี.ค.', 'เม.ย.', 'พ.ค.', 'มิ.ย.', 'ก.ค.', 'ส.ค.', 'ก.ย.', 'ต.ค.', 'พ.ย.', 'ธ.ค.',
] as const;

/** `เม.ย.`, `เม.ย`, `เมย` are one key; so are full names with or without their `คม`, `ยน`, `พันธ์`. */
const bare = (name: string): string => name.replace(/[. ]/g, '');
const spoken = (name: string): string => name.replace(/(?:คม|ยน|พันธ์)$/, '');

const BY_KEY: ReadonlyMap<string, number> = new Map([
  ...MONTHS_LONG.map((name, index) => [name, index + 1] as const),
  ...MONTHS_LONG.map((name, index) => [spoken(name), index + 1] as const),
  ...MONTHS_SHORT.map((name, index) => [bare(name), index + 1] as const),
]);

/** `ม.ค.`, `มค`, `ม. ค`, `มกราคม`, `เดือนมกราคม` to 1..12; null for anything else. */
export function parseMonthName(text: string): number | null {
  return BY_KEY.get(bare(normaliseText(text)).replace(/^เดือน/, '')) ?? null;
}

function nameOf(names: readonly string[], month: number): string {
  const name = names[month - 1];
  if (name === undefined) throw new RangeError(`not a month: ${month}`);
  return name;
}

/** `4` to `เมษายน`. @throws RangeError unless 1..12 */
export const monthName = (month: number): string => nameOf(MONTHS_LONG, month);

/** `4` to `เม.ย.`. @throws RangeError unless 1..12 */
export const monthShortName = (month: number): string => nameOf(MONTHS_SHORT, month);
