import type { Severity } from '#src/workbook/diagnostic.ts';

/** What a faulty cell is filled with: light enough to read any text on it. ARGB. */
export const fillColours: Readonly<Record<Severity, string>> = { error: 'FFFFC7CE', warning: 'FFFFEB9C', info: 'FFDDEBF7' };
