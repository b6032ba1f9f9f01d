import { ceToBe } from '#src/thai/era.ts';
import { formatDate } from '#src/thai/formatDate.ts';
import { splitIsoDate } from '#src/thai/isoDate.ts';
import type { Period } from '#src/thai/period.ts';

const partNumber = (period: Period): string => period.id.slice(-1);

/**
 * A period as readers see it, long or short: `พฤษภาคม 2560` / `พ.ค. 60`, `ไตรมาสที่ 3 ปีงบประมาณ 2560` / `ไตรมาส 3/2560`,
 * `รอบที่ 2 ปีงบประมาณ 2560` / `รอบ 2/2560`, `ปีงบประมาณ 2560` / `ปี 2560`, `ปีปฏิทิน พ.ศ. 2561` / `พ.ศ. 2561`.
 */
export function periodLabel(period: Period, style: 'long' | 'short'): string {
  const known = style === 'long' ? knownLong : knownShort;
  const before = known.get(period);
  if (before !== undefined) return before;
  const label = makeLabel(period, style);
  known.set(period, label);
  return label;
}

/** Rows of one period share its object, and every page names it again. */
const knownLong = new WeakMap<Period, string>();
const knownShort = new WeakMap<Period, string>();

function makeLabel(period: Period, style: 'long' | 'short'): string {
  const long = style === 'long';
  const year = period.fiscalYear;
  switch (period.kind) {
    case 'month':
      return formatDate(period.start, long ? 'month' : 'monthShort');
    case 'quarter':
      return long ? `ไตรมาสที่ ${partNumber(period)} ปีงบประมาณ ${year}` : `ไตรมาส ${partNumber(period)}/${year}`;
    case 'round':
      return long ? `รอบที่ ${partNumber(period)} ปีงบประมาณ ${year}` : `รอบ ${partNumber(period)}/${year}`;
    case 'fiscalYear':
      return long ? `ปีงบประมาณ ${year}` : `ปี ${year}`;
    case 'calendarYear': {
      const be = ceToBe(splitIsoDate(period.start).year);
      return long ? `ปีปฏิทิน พ.ศ. ${be}` : `พ.ศ. ${be}`;
    }
  }
}
