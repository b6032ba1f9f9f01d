import type { Observation } from '#src/datasets/model.ts';
import { problemAt, type Rule } from '#src/rules/rule.ts';
import { cellName } from '#src/workbook/cellRef.ts';

/** Two cells may not tell the same measure, role, dimension values and period: nobody could say which one holds. */
export const duplicateObservations: Rule = (datasets) =>
  datasets.flatMap((dataset) => {
    const first = new Map<string, Observation>();
    const places = new WeakMap<Observation['dimensions'], string>();
    // Rows share what is equal, so few texts are made.
    const placeOf = (dimensions: Observation['dimensions']): string => {
      const known = places.get(dimensions);
      if (known !== undefined) return known;
      const text = JSON.stringify(Object.entries(dimensions).sort());
      places.set(dimensions, text);
      return text;
    };
    return dataset.observations.flatMap((observation) => {
      const key = `${observation.measure}|${observation.role}|${observation.period.id}|${placeOf(observation.dimensions)}`;
      const other = first.get(key);
      if (!other) first.set(key, observation);
      if (!other || cellName(other.source) === cellName(observation.source)) return [];
      const found = observation.text ?? String(observation.value ?? '');
      return [problemAt(observation.source, 'duplicate-observation', found, other.source.cell)];
    });
  });
