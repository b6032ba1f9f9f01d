/** The stages of a build, as the benchmarks tell them. `map` and `charts` lie within others. */
export const stages = ['open', 'map', 'check', 'charts', 'data', 'render', 'index', 'write'] as const;
export type Stage = (typeof stages)[number];

/** Who wants to know how long the stages of a build take hands one in; it may be told of a stage many times. */
export interface Stopwatch {
  time<T>(stage: Stage, work: () => T): T;
}

export const noStopwatch: Stopwatch = { time: (_, work) => work() };
