import { join } from 'node:path';

/** A folder that sites are published into. The web server's root is `current`, a link to one of the releases. */
export interface Places {
  readonly root: string;
  readonly current: string;
  /** What `current` is replaced by, in one step. */
  readonly nextCurrent: string;
  readonly releases: string;
  /** A release that is being put together. */
  readonly staging: string;
  readonly lock: string;
}

export function placesIn(root: string): Places {
  const releases = join(root, 'releases');
  return {
    root,
    current: join(root, 'current'),
    nextCurrent: join(root, 'current.next'),
    releases,
    staging: join(releases, '.next'),
    lock: join(root, 'publish.lock'),
  };
}

export const releaseFolder = ({ releases }: Places, id: string): string => join(releases, id);

/** `0007-20261120T111803Z`: the number tells the order, for clocks are set back at times. */
const idForm = /^(\d{4,})-\d{8}T\d{6}Z$/;

export const isReleaseId = (name: string): boolean => idForm.test(name);

export const numberOf = (id: string): number => Number(idForm.exec(id)?.[1] ?? 0);

/** Oldest first. */
export const inOrder = (ids: readonly string[]): string[] => ids.toSorted((a, b) => numberOf(a) - numberOf(b));

export function nextId(ids: readonly string[], now: Date): string {
  const number = Math.max(0, ...ids.map(numberOf)) + 1;
  return `${String(number).padStart(4, '0')}-${now.toISOString().replace(/[-:]|\.\d+/g, '')}`;
}
