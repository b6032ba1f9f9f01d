import { writeFile } from 'node:fs/promises';

/** Writes files while the next ones are made. */
export interface WriteQueue {
  /** Waits only while too many are under way. @throws what went wrong with an earlier one: the disk may be full */
  put(path: string, bytes: Uint8Array | string): Promise<void>;
  /** When all are written. @throws what went wrong with one of them */
  end(): Promise<void>;
}

export function writeQueue(most: number): WriteQueue {
  const underWay = new Set<Promise<void>>();
  const failures: unknown[] = [];
  const check = (): void => {
    if (failures.length > 0) throw failures[0];
  };
  return {
    async put(path, bytes) {
      if (underWay.size >= most) await Promise.race(underWay);
      check();
      const writing = writeFile(path, bytes).catch((error: unknown) => { failures.push(error); }).then(() => { underWay.delete(writing); });
      underWay.add(writing);
    },
    async end() {
      await Promise.all(underWay);
      check();
    },
  };
}
