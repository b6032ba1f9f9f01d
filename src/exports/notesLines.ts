import type { DatasetAbout } from '#src/exports/datasetAbout.ts';
import type { DatasetTable, TableColumn } from '#src/exports/tableColumn.ts';
import { sheetWords, unspecified } from '#src/i18n/exports.ts';
import { formatDate } from '#src/thai/dates.ts';
import type { IsoDate } from '#src/thai/period.ts';

/** A line of the sheet of notes: a label and what it says, or (three cells) a row of the table of columns. */
export interface NotesLine {
  readonly cells: readonly string[];
  readonly head?: true;
}

const dateOf = (date: IsoDate | null): string => (date === null ? unspecified : formatDate(date, 'short'));

/** One line for each text; the label stands once. None: the label and ไม่ระบุ. */
const several = (label: string, texts: readonly string[]): NotesLine[] =>
  (texts.length === 0 ? [unspecified] : texts).map((text, index) => ({ cells: [index === 0 ? label : '', text] }));

/** What the sheet of notes says: whose data, from where, how fresh, how it may be used, and how to read each column. */
export function notesLines(about: DatasetAbout, table: DatasetTable): NotesLine[] {
  const { licence } = about;
  return [
    { cells: [sheetWords.title, about.title] },
    ...several(sheetWords.description, about.description === null ? [] : [about.description]),
    { cells: [sheetWords.province, about.province] },
    { cells: [sheetWords.agency, [about.agency ?? unspecified, about.agencyNote].filter((text) => text !== null).join(' · ')] },
    { cells: [sheetWords.publisher, about.publisher] },
    { cells: [sheetWords.frequency, about.frequency ?? unspecified] },
    { cells: [sheetWords.units, about.units.join(', ') || unspecified] },
    ...several(sheetWords.letters, about.letters.map(({ number, date, subject }) => `${sheetWords.letter(number, dateOf(date))} ${subject}`)),
    ...several(sheetWords.sources, about.sources.map(({ file, asOf }) => sheetWords.source(file, dateOf(asOf)))),
    ...(about.notes.length === 0 ? [] : several(sheetWords.notesOf, about.notes)),
    { cells: [sheetWords.samples, samplesText(about)] },
    { cells: [sheetWords.missing, sheetWords.missingRule] },
    { cells: [sheetWords.licence, [licence.name, licence.url].filter((text) => text !== null).join(' ')] },
    { cells: [sheetWords.advice, licence.advice] },
    { cells: [sheetWords.referenceDate, dateOf(about.referenceDate)] },
    { cells: [''] },
    { cells: [sheetWords.columns] },
    { cells: [sheetWords.column, sheetWords.key, sheetWords.meaning], head: true },
    ...table.columns.map((column) => ({ cells: [column.title, column.key, meaningOf(column)] })),
  ];
}

function samplesText({ samples }: DatasetAbout): string {
  if (samples.all) return sheetWords.allSamples;
  return samples.rows === 0 ? sheetWords.noSamples : sheetWords.someSamples(samples.rows);
}

/** The column's note and its codes, in one text. */
export function meaningOf({ note, codes }: TableColumn): string {
  const list = Object.entries(codes ?? {}).map(([code, word]) => sheetWords.code(code, word)).join(', ');
  return [note ?? '', list].filter((text) => text !== '').join(' · ');
}
