import { parseThaiNumber } from '#src/thai/numbers.ts';
import { normaliseText } from '#src/thai/text.ts';

/** The closed list of ways to write that there was nothing to report: that is an answer, as zero is. */
const NONE = new Set(['ไม่มี', 'ไม่มีรายการ', 'ไม่มีผลการดำเนินงาน', 'ไม่มีการดำเนินงาน', 'ไม่มีการดำเนินการ', 'ไม่มีการใช้', 'ศูนย์']);

/** The closed list of ways to write that the answer is still to come. */
const UNTOLD = new Set(['ไม่ระบุ', 'ไม่มีข้อมูล', 'ยังไม่มีข้อมูล', 'ยังไม่มี', 'รอข้อมูล', 'อยู่ระหว่างรวบรวมข้อมูล']);

/** What a text says of a report: nothing yet, that there was none (a written zero too), or something. */
export function readSaid(text: string): 'missing' | 'zero' | 'found' {
  const tidied = normaliseText(text);
  const number = parseThaiNumber(tidied);
  if (number.kind === 'missing' || UNTOLD.has(tidied)) return 'missing';
  return NONE.has(tidied) || (number.kind === 'number' && number.value === 0) ? 'zero' : 'found';
}
