import { findHeader } from '#src/datasets/headerRow.ts';
import type { Dataset } from '#src/datasets/model.ts';
import type { Proposal } from '#src/datasets/propose/proposal.ts';
import type { Unsure } from '#src/datasets/propose/unsure.ts';
import { readDataset } from '#src/datasets/readDataset.ts';
import type { FindAgency } from '#src/datasets/tableReader.ts';
import { adoptDoubts } from '#src/i18n/adopt.ts';
import type { Diagnostic } from '#src/workbook/diagnostic.ts';
import type { OpenedWorkbook } from '#src/workbook/openWorkbook.ts';

/** One row of the workbook as the reader reads it: by name, what each cell says. */
export interface PreviewRow {
  readonly sheet: string;
  readonly row: number;
  readonly values: readonly { readonly name: string; readonly value: string; readonly cell: string }[];
}

export interface Preview {
  readonly rows: readonly PreviewRow[];
  /** Observations or records, all in all. */
  readonly count: number;
  readonly diagnostics: readonly Diagnostic[];
  readonly unsure: readonly Unsure[];
}

/** Reads the workbook with the proposed definition, by the very reader that the site uses. */
export function previewDataset(proposal: Proposal, opened: OpenedWorkbook, findAgency: FindAgency, mostRows: number): Preview {
  const { definition } = proposal;
  const dataset = readDataset(definition, [opened], findAgency);
  const rows = definition.kind === 'series' ? seriesRows(dataset, mostRows) : recordRows(dataset, mostRows);
  const count = definition.kind === 'series' ? dataset.observations.length : dataset.records.length;
  return { rows, count, diagnostics: dataset.diagnostics, unsure: [...headerDoubts(proposal, opened), ...rowDoubts(proposal, dataset), ...readerDoubts(dataset.diagnostics)] };
}

const rowOf = (cell: string): number => Number(/\d+$/.exec(cell)?.[0] ?? 0);

function seriesRows({ observations }: Dataset, most: number): PreviewRow[] {
  const byRow = Map.groupBy(observations, ({ source }) => `${source.sheet}\n${rowOf(source.cell)}`);
  return [...byRow.values()].slice(0, most).map((row) => ({
    sheet: row[0]?.source.sheet ?? '',
    row: rowOf(row[0]?.source.cell ?? ''),
    values: row.map(({ measure, role, dimensions, period, value, low, high, text, unit, source }) => ({
      name: [...Object.values(dimensions), period.id, measure, role].join(' · '),
      value: value !== null ? `${value} ${unit}` : low !== null ? `${low}–${high} ${unit}` : (text ?? ''),
      cell: source.cell,
    })),
  }));
}

function recordRows({ records }: Dataset, most: number): PreviewRow[] {
  return records.slice(0, most).map(({ fields }) => {
    const [first] = Object.values(fields);
    return {
      sheet: first?.source.sheet ?? '',
      row: rowOf(first?.source.cell ?? ''),
      values: Object.entries(fields).map(([name, { value, source }]) => ({ name, value: value === null ? '' : typeof value === 'object' ? JSON.stringify(value) : String(value), cell: source.cell })),
    };
  });
}

/** Whether the reader finds the header where the proposal saw it. */
function headerDoubts({ definition, found }: Proposal, { workbook }: OpenedWorkbook): Unsure[] {
  const sheet = workbook?.sheets.find(({ name }) => name === found.sheet);
  if (!sheet || found.header === null) return [];
  const header = findHeader(sheet, definition, { year: found.year ?? 2560, calendar: false }, { from: 1, to: sheet.rowCount });
  const at = (why: string): Unsure => ({ sheet: sheet.name, cell: `A${found.header?.[0] ?? 1}`, why });
  if (!header) return [at(adoptDoubts.headerNotFound)];
  return header.row >= found.header[0] && header.row <= found.header[1] ? [] : [at(adoptDoubts.headerElsewhere(`${header.top}-${header.row}`))];
}

/** Rows that the proposal counted as data and the reader did not, or the other way round. */
function rowDoubts({ dataRows, found }: Proposal, { observations, records }: Dataset): Unsure[] {
  const sources = observations.length > 0 ? observations.map(({ source }) => source) : records.flatMap(({ fields }) => Object.values(fields).map(({ source }) => source));
  const read = new Set(sources.filter(({ sheet }) => sheet === found.sheet).map(({ cell }) => rowOf(cell)));
  if (read.size === 0) return [];
  const expected = new Set(dataRows);
  const first = found.header === null ? found.first : 0;
  const odd = [...dataRows.filter((row) => !read.has(row)), ...[...read].filter((row) => !expected.has(row))].filter((row) => row !== first).sort((a, b) => a - b);
  return odd.length === 0 ? [] : [{ sheet: found.sheet, cell: `A${odd[0] ?? 1}`, why: adoptDoubts.rowsDiffer(odd.slice(0, 8).join(', '), odd.length) }];
}

/** The reader's own findings, a few of each kind. */
function readerDoubts(diagnostics: readonly Diagnostic[]): Unsure[] {
  const byCode = Map.groupBy(diagnostics.filter(({ severity }) => severity !== 'info'), ({ code }) => code);
  return [...byCode.values()].flatMap((same) => [
    ...same.slice(0, 3).map(({ sheet, cell, found, expected }): Unsure => ({ sheet, cell, why: adoptDoubts.reader(`“${found}” ${expected}`) })),
    ...(same.length > 3 ? [{ sheet: same[3]?.sheet ?? null, cell: same[3]?.cell ?? null, why: adoptDoubts.moreFromReader(same.length - 3) }] : []),
  ]);
}
