import type { LoadedProvince } from '#src/datasets/loadedProvince.ts';
import type { Dataset, RecordRow } from '#src/datasets/model.ts';
import { addUp, type CellNumber, type Sum } from '#src/derive/sums.ts';
import type { IsoDate } from '#src/thai/period.ts';
import { numberField, textField, officialRows } from '#src/views/lookup.ts';
import { agencyLink } from '#src/views/namedLinks.ts';

export interface FigureCard {
  readonly id: string;
  readonly name: string;
  readonly figure: CellNumber | null;
  readonly unit: string | null;
  readonly when: string | null;
  readonly note: string | null;
}

/** Single figures, each with its own unit. */
export interface FigureCards {
  readonly title: string;
  readonly cards: readonly FigureCard[];
  readonly notes: readonly string[];
  readonly files: readonly string[];
  readonly sheet: string | undefined;
  readonly asOf: IsoDate | null;
}

export interface FacilityRow {
  readonly id: string;
  readonly name: string;
  readonly path: string | null;
  readonly places: CellNumber | null;
  readonly beds: CellNumber | null;
  readonly note: string | null;
}

/** Places and beds, by kind of facility or by district; the sums are computed. */
export interface FacilityTable {
  readonly id: string;
  readonly title: string;
  readonly itemTitle: string | null;
  readonly rows: readonly FacilityRow[];
  readonly places: Sum | null;
  readonly beds: Sum | null;
  readonly files: readonly string[];
  readonly sheet: string | undefined;
  readonly asOf: IsoDate | null;
}

const number = (row: RecordRow, key: string): CellNumber | null => {
  const found = numberField(row, key);
  return found && { value: found.value, source: found.source };
};

const lastAsOf = ({ asOf }: Dataset): IsoDate | null => Object.values(asOf).map(({ date }) => date).sort().at(-1) ?? null;

export function figureCards(dataset: Dataset): FigureCards {
  const { definition, files } = dataset;
  const records = officialRows(dataset);
  return {
    title: definition.title,
    cards: records.map((row) => ({ id: row.id, name: textField(row, 'name') ?? row.id, figure: number(row, 'value'), unit: textField(row, 'unit'), when: textField(row, 'when'), note: textField(row, 'note') })),
    notes: definition.notes,
    files: files.map(({ file }) => file),
    sheet: definition.sheet,
    asOf: lastAsOf(dataset),
  };
}

export function facilityTable(province: LoadedProvince, dataset: Dataset): FacilityTable {
  const { id, definition, files } = dataset;
  const records = officialRows(dataset);
  const rows = records.map((row): FacilityRow => {
    const name = textField(row, 'name') ?? row.id;
    const district = province.content.province.districts.find((each) => each.name === name);
    return { id: row.id, name, path: district ? agencyLink(province, district.agency).path : null, places: number(row, 'places'), beds: number(row, 'beds'), note: textField(row, 'note') };
  });
  return {
    id,
    title: definition.title,
    itemTitle: definition.kind === 'records' ? (definition.itemTitle ?? null) : null,
    rows,
    places: addUp(rows.map(({ places }) => places)),
    beds: addUp(rows.map(({ beds }) => beds)),
    files: files.map(({ file }) => file),
    sheet: definition.sheet,
    asOf: lastAsOf(dataset),
  };
}
