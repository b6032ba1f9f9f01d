import type { Observation } from '#src/datasets/model.ts';

/** A measure of one place or group: what is the same in every period. */
export type Line = Pick<Observation, 'measure' | 'dimensions'>;

/**
 * One thing for each line of observations. Rows share the objects of their dimension values, so it is found by these, and
 * only where they are others by what `keyOf` says of them: a text for each observation of a province takes far longer.
 */
export function perLine<T>(keyOf: (line: Line) => string, make: () => T): (line: Line) => T {
  const byPlace = new Map<Line['dimensions'], Map<string, T>>();
  const byKey = new Map<string, T>();
  return (line) => {
    const { measure, dimensions } = line;
    let own = byPlace.get(dimensions);
    if (!own) byPlace.set(dimensions, own = new Map());
    let found = own.get(measure);
    if (found === undefined) {
      const key = keyOf(line);
      found = byKey.get(key) ?? make();
      byKey.set(key, found);
      own.set(measure, found);
    }
    return found;
  };
}
