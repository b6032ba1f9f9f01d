import * as fs from 'node:fs/promises';

/** What publishing asks of the disk; a test gives one that is full, or that dies. */
export type Disk = Pick<typeof fs, 'copyFile' | 'link' | 'lstat' | 'mkdir' | 'open' | 'readFile' | 'readdir' | 'readlink' | 'rename' | 'rm' | 'stat' | 'symlink' | 'utimes' | 'writeFile'>;

export const realDisk: Disk = fs;

export const codeOf = (error: unknown): string => (error instanceof Error ? ((error as NodeJS.ErrnoException).code ?? '') : '');

/** What a system says that knows no second name for a file, or no more of them. */
export const noLink: ReadonlySet<string> = new Set(['EXDEV', 'EPERM', 'EMLINK', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS']);

/** What the work gives, or `other` where the path is not there. */
export async function ifThere<T, U>(work: Promise<T>, other: U): Promise<T | U> {
  try {
    return await work;
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return other;
    throw error;
  }
}

/** Does the work for each, a few at a time. Once one fails, no other is begun, and those begun have ended. */
export async function each<T>(items: readonly T[], work: (item: T) => Promise<void>, atOnce = 16): Promise<void> {
  const left = items.values();
  const failures: unknown[] = [];
  const worker = async (): Promise<void> => {
    for (const item of left) {
      if (failures.length > 0) return;
      await work(item).catch((error: unknown) => failures.push(error));
    }
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
  if (failures.length > 0) throw failures[0];
}
