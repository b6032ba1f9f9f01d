import type { DateSpan, IsoDate, Period } from '#src/thai/period.ts';
import type { DatasetDefinition } from '#src/datasets/definition.ts';
import type { CellRef } from '#src/workbook/cellRef.ts';
import type { Diagnostic } from '#src/workbook/diagnostic.ts';

/** `target` and `actual` are the province's own; `central` is what the ministry holds; `baseline` is what a target is counted from. */
export type Role = 'target' | 'actual' | 'central' | 'baseline';

/** SDMX OBS_STATUS: normal, provisional (เบื้องต้น), estimated, missing. */
export type ObservationStatus = 'A' | 'P' | 'E' | 'O';

/** What a note column says of a row. `raised`: its definition wants it told beside the figure. */
export interface ObservationNote {
  readonly label: string;
  readonly text: string;
  readonly raised: boolean;
}

/**
 * One value of a series, with the cell that it came from.
 * `value` null = missing (status `O`), unless `text` names a class (WQI `เสื่อมโทรม`).
 * `low`/`high` are the ends of a range written in the cell (`31 - 60`).
 * `partOfText`: the number is only part of the cell's text (`33 : 1,000`), so the cell does not hold it alone.
 * `scale`: what the cell's number was multiplied by to be in `unit` (0.000001 from บาท to ล้านบาท); absent when it is 1.
 *
 * A class to the compiler, so that it refuses to spread one: a province has hundreds of thousands, which keep once what
 * they share (`observation.ts`), and a spread, a clone or `serialize` would lose that. `observationOf` makes one that differs, of `fieldsOf`.
 */
export declare class Observation {
  get dataset(): string;
  get measure(): string;
  get role(): Role;
  get dimensions(): Readonly<Record<string, string>>;
  get period(): Period;
  get value(): number | null;
  get low(): number | null;
  get high(): number | null;
  get text(): string | null;
  get partOfText(): boolean;
  readonly scale?: number | undefined;
  get unit(): string;
  get status(): ObservationStatus;
  /** All remarks of the row, one after the other; `notes` has them apart. */
  get note(): string | null;
  get notes(): readonly ObservationNote[];
  get asOf(): IsoDate | null;
  get sample(): boolean;
  get source(): CellRef;
}

/** All that an observation says, as a plain object. */
export type ObservationFields = { readonly [Key in keyof Observation]: Observation[Key] };

export type FieldValue = string | number | boolean | DateSpan | readonly string[] | null;

/** One cell of a record. `text` is the cell as read, normalised; `value` is typed by the definition's column; `scale` as of an observation. */
export interface Field {
  readonly value: FieldValue;
  readonly text: string;
  readonly partOfText: boolean;
  readonly scale?: number;
  readonly source: CellRef;
}

/** One row of a `records` dataset: a project, an activity, a step. `id` is unique in its dataset and fiscal year. */
export interface RecordRow {
  readonly dataset: string;
  readonly id: string;
  readonly fiscalYear: number;
  readonly sample: boolean;
  readonly fields: Readonly<Record<string, Field>>;
}

/** A total that the workbook itself prints; kept to be recomputed and compared, never published as an observation. */
export interface PrintedTotal {
  readonly label: string;
  readonly column: string;
  readonly value: number;
  readonly source: CellRef;
  /** The cells that the total should add up to. */
  readonly over: readonly { readonly value: number | null; readonly source: CellRef }[];
}

/** One workbook as it lies in `spreadsheets/`. `modified` is what the file itself says (docProps), if it does. */
export interface WorkbookInfo {
  readonly file: string;
  readonly fiscalYear: number;
  readonly bytes: number;
  readonly sha256: string;
  readonly modified: IsoDate | null;
  readonly sheets: readonly string[];
  readonly hiddenSheets: number;
}

/** One dataset read from all the workbooks (one a fiscal year) that fit its definition. */
export interface Dataset {
  readonly id: string;
  readonly definition: DatasetDefinition;
  readonly files: readonly WorkbookInfo[];
  readonly fiscalYears: readonly number[];
  readonly observations: readonly Observation[];
  readonly records: readonly RecordRow[];
  readonly totals: readonly PrintedTotal[];
  /** `ข้อมูล ณ วันที่ …` printed in the workbook, by fiscal year. */
  readonly asOf: Readonly<Record<number, { readonly date: IsoDate; readonly source: CellRef }>>;
  readonly diagnostics: readonly Diagnostic[];
}
