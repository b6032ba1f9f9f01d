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
  /** What a part of a stage took in another process, or by little and little, while the stage was timed here. */
  elsewhere(stage: Stage, cost: Cost): void;
}

/** Adds up many short works of this process: to ask for its processor time at each would take as long as the work. */
export class Tally {
  private spent = 0;

  time<T>(work: () => T): T {
    const from = performance.now();
    const result = work();
    this.spent += performance.now() - from;
    return result;
  }

  get cost(): Cost {
    return { wall: this.spent, cpu: this.spent };
  }
}

export const noStopwatch: Stopwatch = { time: (_, work) => work(), elsewhere: () => {} };
