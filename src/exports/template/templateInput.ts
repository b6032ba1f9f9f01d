/** What may stand in the open cells of a column; `choice` offers words, or the ids of another table of the same workbook. */
export type TemplateInput =
  | { readonly kind: 'number' | 'integer'; readonly unit: string; readonly min?: number; readonly max?: number; readonly decimals?: number }
  | { readonly kind: 'range' | 'ratio'; readonly unit: string }
  | { readonly kind: 'text' | 'textNumber' | 'span' | 'date' | 'list' | 'agencies' | 'id' }
  | { readonly kind: 'choice'; readonly words: readonly string[] }
  | { readonly kind: 'reference'; readonly dataset: string };

/** A column of a template. `path`: the rows of its header, top to bottom. */
export interface TemplateColumn {
  readonly key: string;
  readonly path: readonly string[];
  readonly input: TemplateInput;
  readonly required: boolean;
  /** The last row of the header is a placeholder, for the staff to name. */
  readonly openHeader: boolean;
}

/** A table of a template: where it goes, its header, and the words of the rows that are there already (by key). */
export interface TemplateTable {
  readonly dataset: string;
  readonly sheet: string;
  readonly title: string;
  readonly columns: readonly TemplateColumn[];
  /** One for each row that is laid out; empty where the staff add rows as they need. */
  readonly rows: readonly Readonly<Record<string, string>>[];
  /** Keys of the columns that together say what a row is about: no two rows may be alike in them. */
  readonly identity: readonly string[];
}

/** What a template needs to know besides the definition. */
export interface TemplateContext {
  /** Buddhist era. */
  readonly fiscalYear: number;
  readonly province: string;
  /** Names of agencies as cells may bear them. */
  readonly agencies: readonly string[];
}
