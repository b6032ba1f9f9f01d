import type { RecordRow } from '#src/datasets/model.ts';
import { problemAt, type Rule } from '#src/rules/rule.ts';
import type { CellRef } from '#src/workbook/cellRef.ts';

/** Two sheets may not tell the same record of the same year. (Within one table the reader itself tells.) */
export const duplicateRecords: Rule = (datasets) =>
  datasets.flatMap(({ records }) => {
    const first = new Map<string, CellRef>();
    return records.flatMap((record) => {
      const source = placeOf(record);
      const other = first.get(`${record.fiscalYear}/${record.id}`);
      if (!other && source) first.set(`${record.fiscalYear}/${record.id}`, source);
      if (!other || !source || (other.file === source.file && other.sheet === source.sheet)) return [];
      return [problemAt(source, 'duplicate-record', record.id, `${other.sheet}!${other.cell}`)];
    });
  });

const placeOf = ({ fields }: RecordRow): CellRef | undefined => (fields.id ?? Object.values(fields)[0])?.source;
