import type { Evidence } from '#src/datasets/content/deadlines.ts';
import type { Dataset, Field, Observation, RecordRow } from '#src/datasets/model.ts';
import { readSaid } from '#src/thai/noneWords.ts';
import type { Period } from '#src/thai/period.ts';
import type { CellRef } from '#src/workbook/cellRef.ts';

/** What a cell says of a report: nothing yet, that there was nothing (0, or the word for none), or something. */
export type Said = 'missing' | 'zero' | 'found';

export interface EvidenceCell {
  readonly source: CellRef;
  readonly said: Said;
  /** The figure of a table of figures. */
  readonly observation?: Observation;
}

/** What a report is looked for by: its period, or the fiscal year of what comes once. */
export interface Sought {
  readonly fiscalYear: number;
  readonly period: Period | null;
  /** Null = the table is not told apart by agency. */
  readonly agency: string | null;
}

/** What was looked at. `absent`: the workbook is there, and has no row of the agency's report. */
export interface Looked {
  readonly cells: readonly EvidenceCell[];
  readonly files: readonly string[];
  readonly absent: boolean;
}

/** A report is there if its cell holds a value, zero too, or says something in words. */
export function saidOf({ value, low, text }: Observation): Said {
  if (value !== null) return value === 0 ? 'zero' : 'found';
  if (low !== null) return 'found';
  return text === null ? 'missing' : readSaid(text);
}

function saidOfField({ value, text }: Field): Said {
  if (value === null) return 'missing';
  if (typeof value === 'number') return value === 0 ? 'zero' : 'found';
  return typeof value === 'string' ? readSaid(text) : 'found';
}

const belongs = (items: readonly string[], names: readonly string[]): boolean => items.length === 0 || names.some((name) => items.includes(name));

function figureCells(dataset: Dataset, evidence: Evidence, { fiscalYear, period, agency }: Sought): EvidenceCell[] {
  const ofPeriod = ({ period: own }: Observation): boolean => (period === null ? own.fiscalYear === fiscalYear : own.id === period.id);
  const ofAgency = ({ dimensions }: Observation): boolean => agency === null || evidence.agency === null || dimensions[evidence.agency] === agency;
  return dataset.observations
    .filter((each) => each.role === 'actual' && !each.sample && ofPeriod(each) && ofAgency(each) && belongs(evidence.items, [each.measure, ...Object.values(each.dimensions)]))
    .map((observation) => ({ source: observation.source, said: saidOf(observation), observation }));
}

function rowCells(dataset: Dataset, evidence: Evidence, { fiscalYear, agency }: Sought): EvidenceCell[] {
  const named = ({ fields }: RecordRow): boolean => {
    const value = evidence.agency === null ? null : fields[evidence.agency]?.value;
    return agency === null || evidence.agency === null || value === agency || (Array.isArray(value) && (value as readonly string[]).includes(agency));
  };
  const rows = dataset.records.filter((row) => !row.sample && row.fiscalYear === fiscalYear && belongs(evidence.items, [row.id]) && named(row));
  return rows.flatMap(({ fields }): EvidenceCell[] => {
    const whole = fields.name ?? fields.id;
    if (evidence.columns.length === 0) return whole ? [{ source: whole.source, said: 'found' }] : [];
    return evidence.columns.flatMap((column) => fields[column] ?? []).map((field) => ({ source: field.source, said: saidOfField(field) }));
  });
}

/**
 * Looks for a report where its evidence says. Samples show nothing about real reports.
 * Where rows are reports, an agency without one is not found; where rows are given and columns report, it has nothing to look at.
 */
export function lookFor(dataset: Dataset | undefined, evidence: Evidence, sought: Sought): Looked {
  if (!dataset) return { cells: [], files: [], absent: false };
  const cells = dataset.definition.kind === 'series' ? figureCells(dataset, evidence, sought) : rowCells(dataset, evidence, sought);
  const files = dataset.files.filter(({ fiscalYear }) => fiscalYear === sought.fiscalYear).map(({ file }) => file);
  const absent = cells.length === 0 && files.length > 0 && evidence.agency !== null && evidence.columns.length === 0;
  return { cells, files, absent };
}
