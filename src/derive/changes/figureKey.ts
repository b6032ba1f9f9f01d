import type { Observation } from '#src/datasets/model.ts';
import type { Change, ChangedFigure } from '#src/datasets/state/history.ts';

type Dimensions = Readonly<Record<string, string>>;

const dimensionText = (dimensions: Dimensions): string => JSON.stringify(Object.entries(dimensions).sort(([a], [b]) => (a < b ? -1 : 1)));

/** What makes two observations of two publishes the same figure: what it tells, not where it stands. */
export const observationKey = (row: Pick<Observation, 'dataset' | 'measure' | 'role' | 'dimensions'> & { readonly period: { readonly id: string } }): string =>
  [row.dataset, row.measure, row.role, row.period.id, dimensionText(row.dimensions)].join('|');

/** The observations of one measure, role and place over time. */
export const lineOf = (row: Pick<Observation, 'dataset' | 'measure' | 'role' | 'dimensions'>): string =>
  [row.dataset, row.measure, row.role, dimensionText(row.dimensions)].join('|');

export const fieldKey = (dataset: string, fiscalYear: number, record: string, field: string): string => [dataset, fiscalYear, record, field].join('|');

export const isSeriesFigure = (figure: ChangedFigure): figure is Extract<ChangedFigure, { measure: string }> => 'measure' in figure;

/** The key of the figure that a change is about; null for a whole row. */
export function changeKey({ dataset, fiscalYear, figure }: Change): string | null {
  if (isSeriesFigure(figure)) return observationKey({ dataset, measure: figure.measure, role: figure.role as Observation['role'], dimensions: figure.dimensions, period: { id: figure.period } });
  return figure.field === null ? null : fieldKey(dataset, fiscalYear, figure.record, figure.field);
}
