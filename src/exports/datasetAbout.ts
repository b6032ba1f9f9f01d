import type { IsoDate } from '#src/thai/period.ts';

/** A workbook that a dataset was read from. `asOf`: what its sheet prints as ข้อมูล ณ. */
export interface SourceFile {
  readonly file: string;
  readonly sha256: string;
  readonly bytes: number;
  readonly asOf: IsoDate | null;
}

/** A letter that states the figures. `url` is absolute. */
export interface SourceLetter {
  readonly id: string;
  readonly number: string;
  readonly date: IsoDate;
  readonly subject: string;
  readonly url: string;
}

/** What the data files say of a dataset besides its rows. Null = the sources do not state it. */
export interface DatasetAbout {
  readonly id: string;
  readonly title: string;
  readonly titleEn: string | null;
  readonly description: string | null;
  readonly kind: 'series' | 'records';
  readonly province: string;
  readonly publisher: string;
  readonly agency: string | null;
  readonly agencyNote: string | null;
  readonly units: readonly string[];
  readonly frequency: string | null;
  readonly fiscalYears: readonly number[];
  readonly asOf: IsoDate | null;
  readonly referenceDate: IsoDate;
  readonly licence: { readonly name: string; readonly url: string | null; readonly advice: string };
  readonly letters: readonly SourceLetter[];
  readonly sources: readonly SourceFile[];
  readonly notes: readonly string[];
  readonly samples: { readonly all: boolean; readonly rows: number };
}
