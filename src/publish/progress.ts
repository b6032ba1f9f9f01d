export interface Stages {
  /** By key, in order: the line that announces each. */
  readonly lines: Readonly<Record<string, string>>;
  /** A stage's line as it is shown; `left` are the seconds that this and the rest took last time, null when not known or not worth a word. */
  readonly show: (line: string, at: number, of: number, left: number | null) => string;
}

export interface Progress {
  readonly log: (line: string) => void;
  /** How long each stage has taken until now. */
  readonly seconds: () => Record<string, number>;
}

/** Less than this many seconds need no estimate. */
const short = 5;

/**
 * A log that numbers the lines of stages, takes their times and says how long what is left took `before`; other lines go
 * through as they are. `now` gives milliseconds.
 */
export function followStages({ lines, show }: Stages, before: Readonly<Record<string, number>>, log: (line: string) => void, now: () => number): Progress {
  const keys = Object.keys(lines);
  const begun: { key: string; at: number }[] = [];
  return {
    log(line) {
      const at = keys.findIndex((key) => lines[key] === line);
      const key = keys[at];
      if (key === undefined) {
        log(line);
        return;
      }
      begun.push({ key, at: now() });
      const left = keys.slice(at).reduce((sum, each) => sum + (before[each] ?? 0), 0);
      log(show(line, at + 1, keys.length, left >= short ? Math.round(left) : null));
    },
    seconds: () => Object.fromEntries(begun.map(({ key, at }, index) => [key, Math.round((begun[index + 1]?.at ?? now()) - at) / 1000])),
  };
}
