/** The one door to Thai dates: reading them, writing them, and the Buddhist era. */
export { beToCe, ceToBe, expandBeYear } from '#src/thai/era.ts';
export { formatDate, formatSpan } from '#src/thai/formatDate.ts';
export { addDays, daysBetween, lastDayOfMonth } from '#src/thai/isoDate.ts';
export { parseThaiDate } from '#src/thai/readDate.ts';
export { parseDateSpan } from '#src/thai/readDateSpan.ts';
