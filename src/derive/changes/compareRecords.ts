import type { DatasetDefinition } from '#src/datasets/definition.ts';
import type { Field, RecordRow } from '#src/datasets/model.ts';
import type { Change, ChangeKind } from '#src/datasets/state/history.ts';
import { fieldContent } from '#src/derive/changes/figureContent.ts';
import { cellName } from '#src/workbook/cellRef.ts';

const rowKey = ({ fiscalYear, id }: RecordRow): string => `${fiscalYear}|${id}`;

/** The rows of two publishes, cell by cell; a row that is new or gone is one change, not one for each of its cells. */
export function compareRecords(before: readonly RecordRow[], now: readonly RecordRow[], definition: DatasetDefinition | null): Change[] {
  const past = new Map(before.map((row) => [rowKey(row), row]));
  const present = new Map(now.map((row) => [rowKey(row), row]));
  const changes = [...present].flatMap(([key, row]) => {
    const was = past.get(key);
    return was ? compareFields(was, row, definition) : wholeRow('added', row, definition);
  });
  const gone = [...past].flatMap(([key, row]) => (present.has(key) ? [] : wholeRow('removed', row, definition)));
  return [...changes, ...gone];
}

/** Columns that say which row it is, not what it tells. */
const silent = new Set(['id', 'sample']);
const typesOf = (definition: DatasetDefinition | null): Map<string, string> =>
  new Map(definition?.kind === 'records' ? definition.columns.map(({ key, type }) => [key, type]) : []);

function compareFields(before: RecordRow, now: RecordRow, definition: DatasetDefinition | null): Change[] {
  const types = typesOf(definition);
  const keys = [...new Set([...Object.keys(now.fields), ...Object.keys(before.fields)])].filter((key) => !silent.has(types.get(key) ?? ''));
  return keys.flatMap((key) => changeOf(key, before.fields[key], now.fields[key], now, definition));
}

function changeOf(key: string, before: Field | undefined, now: Field | undefined, row: RecordRow, definition: DatasetDefinition | null): Change[] {
  const [was, is] = [before && fieldContent(before), now && fieldContent(now)];
  const source = (now ?? before)?.source;
  if (!source || (!was && !is) || was?.same === is?.same) return [];
  const kind: ChangeKind = !was ? 'added' : !is ? 'removed' : key.startsWith('target') ? 'target' : 'changed';
  return [{ ...aboutRow(row, definition), kind, figure: { record: row.id, field: key, name: nameOf(row) }, cell: cellName(source), before: was?.shown ?? null, after: is?.shown ?? null }];
}

function wholeRow(kind: 'added' | 'removed', row: RecordRow, definition: DatasetDefinition | null): Change[] {
  const source = (row.fields.name ?? Object.values(row.fields)[0])?.source;
  if (!source) return [];
  return [{ ...aboutRow(row, definition), kind, figure: { record: row.id, field: null, name: nameOf(row) }, cell: cellName(source), before: null, after: null }];
}

const nameOf = ({ fields }: RecordRow): string | null => fields.name?.text ?? null;

function aboutRow(row: RecordRow, definition: DatasetDefinition | null): Pick<Change, 'dataset' | 'fiscalYear' | 'agencies' | 'sample'> {
  const { dataset, fiscalYear, sample, fields } = row;
  const own = [fields.agency?.value, fields.agencies?.value].flatMap((value) => (Array.isArray(value) ? (value as readonly string[]) : typeof value === 'string' ? [value] : []));
  return { dataset, fiscalYear, sample, agencies: own.length > 0 ? own : definition?.agency ? [definition.agency] : [] };
}
