/** A date without time, `YYYY-MM-DD`, Gregorian. */
export type IsoDate = string;

export type PeriodKind = 'month' | 'quarter' | 'round' | 'fiscalYear' | 'calendarYear';

/**
 * A span of time that an observation belongs to.
 * `id` sorts within its kind: `2017-05`, `FY2560-Q3`, `FY2560-R2`, `FY2560`, `Y2561`.
 * `fiscalYear` is Buddhist era; `start` and `end` are inclusive Gregorian dates.
 */
export interface Period {
  readonly kind: PeriodKind;
  readonly id: string;
  readonly fiscalYear: number;
  readonly start: IsoDate;
  readonly end: IsoDate;
}

/**
 * When something happens, as an office writes it: `4 เม.ย. 61`, `ภายใน พ.ค. ๖๑`, `มิ.ย. - ก.ค. ๖๑`.
 * `from` is null for a bare deadline (`ภายใน …`); `precision` tells whether days were written.
 */
export interface DateSpan {
  readonly from: IsoDate | null;
  readonly to: IsoDate;
  readonly precision: 'day' | 'month';
  readonly asWritten: string;
}
