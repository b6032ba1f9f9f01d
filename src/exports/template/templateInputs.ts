import type { DatasetDefinition, RecordColumn, SeriesColumn, SeriesDefinition } from '#src/datasets/definition.ts';
import { writtenUnit } from '#src/exports/template/headerTexts.ts';
import { periodWords } from '#src/exports/template/periodWords.ts';
import type { TemplateContext, TemplateInput } from '#src/exports/template/templateInput.ts';
import { statusWords } from '#src/i18n/datasets.ts';
import { templateWords } from '#src/i18n/templates.ts';
import { unitFactor } from '#src/thai/units.ts';

const choice = (words: readonly string[]): TemplateInput => ({ kind: 'choice', words });
const sample = choice([templateWords.sampleMark]);

export interface InputContext extends TemplateContext {
  /** The datasets whose tables stand in the same workbook. */
  readonly neighbours: readonly DatasetDefinition[];
}

/** What may be typed into a column of a series. */
export function seriesInput(column: SeriesColumn, definition: SeriesDefinition, context: InputContext): TemplateInput {
  switch (column.as) {
    case 'period':
    case 'year':
      return choice(periodWords(column.type, 'long', definition, context.fiscalYear));
    case 'dimension': {
      if (column.type === 'agency') return choice(context.agencies);
      const values = definition.dimensions[column.key]?.values;
      return values ? choice(values) : (activities(definition, column.key, context) ?? { kind: 'text' });
    }
    case 'value':
      return valueInput(column, definition);
    case 'total':
      return { kind: 'number', unit: '' };
    case 'status':
      return choice(Object.keys(statusWords));
    case 'asOf':
      return { kind: 'date' };
    case 'measure':
      return choice(Object.values(definition.measures).map((measure) => measure.title));
    case 'unit':
      return choice([...new Set(Object.values(definition.measures).map((measure) => measure.unit))]);
    case 'sample':
      return sample;
    case 'note':
      return { kind: 'text' };
  }
}

/** Monthly reports name an activity by its id; where the list of activities stands in the same workbook, its ids are offered. */
function activities(definition: SeriesDefinition, key: string, { neighbours }: InputContext): TemplateInput | null {
  if (definition.profile !== 'activityReports' || key !== 'activity') return null;
  const list = neighbours.find((each) => each.profile === 'activities');
  return list ? { kind: 'reference', dataset: list.id } : null;
}

function valueInput(column: Extract<SeriesColumn, { as: 'value' }>, definition: SeriesDefinition): TemplateInput {
  const unit = writtenUnit(column, definition);
  const measure = definition.measures[column.measure];
  switch (column.type) {
    case 'class':
      return choice((definition.classes ?? []).map((each) => each.name));
    case 'mark':
      return choice([templateWords.mark]);
    case 'range':
    case 'ratio':
      return { kind: column.type, unit };
    case 'number':
      return { kind: 'number', unit, ...(measure?.decimals === undefined ? {} : { decimals: measure.decimals }), ...bounds(measure, unit, measure?.unit ?? '') };
  }
}

/** What may be typed into a column of records. */
export function recordInput(column: RecordColumn, definition: DatasetDefinition, context: InputContext): TemplateInput {
  const linked = linkedInput(column.key, definition, context);
  if (linked) return linked;
  const unit = writtenUnit(column, definition);
  switch (column.type) {
    case 'number':
    case 'integer':
      return { kind: column.type, unit, ...bounds(column, unit, column.unit ?? '') };
    case 'choice':
      return choice(Object.keys(column.choices ?? {}));
    case 'agency':
      return choice(context.agencies);
    case 'sample':
      return sample;
    default:
      return { kind: column.type };
  }
}

/** Rows about figures of another table name its id, periods and places; where that table stands in the same workbook, they are offered. */
function linkedInput(key: string, { profile, workbook }: DatasetDefinition, { neighbours, fiscalYear }: InputContext): TemplateInput | null {
  if (profile !== 'targetHistory' && profile !== 'differences') return null;
  const series = neighbours.filter((each) => each.kind === 'series' && each.workbook === workbook);
  const words = series.flatMap((each) => {
    if (key === 'indicator') return [each.id];
    if (key === 'period') return each.kind === 'series' ? periodWords(each.periodicity, 'long', each, fiscalYear) : [];
    return key === 'place' && each.kind === 'series' ? Object.values(each.dimensions).flatMap(({ values }) => values ?? []) : [];
  });
  return words.length > 0 ? choice([...new Set(words)]) : null;
}

/** Limits are told in the unit to publish; cells may be written in another. */
function bounds(limits: { min?: number | undefined; max?: number | undefined } | undefined, written: string, published: string): { min?: number; max?: number } {
  const factor = written === published ? 1 : unitFactor(published, written);
  if (!limits || factor === null) return {};
  return { ...(limits.min === undefined ? {} : { min: limits.min * factor }), ...(limits.max === undefined ? {} : { max: limits.max * factor }) };
}
