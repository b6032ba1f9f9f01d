/** The stages of a build, as the benchmarks tell them. `map` and `charts` lie within others. */
export const stages = ['open', 'map', 'check', 'charts', 'data', 'render', 'index', 'write'] as const;
export type Stage = (typeof stages)[number];

/** Milliseconds. */
export interface Cost {
  readonly wall: number;
  readonly cpu: number;
}

/** Who wants to know how long the stages of a build take hands one in; it may be told of a stage many times. */
export interface Stopwatch {
  time<T>(stage: Stage, work: () => T): T;
  /** What a part of a stage took in another process, while the stage was timed here. */
  elsewhere(stage: Stage, cost: Cost): void;
}

export const noStopwatch: Stopwatch = { time: (_, work) => work(), elsewhere: () => {} };
