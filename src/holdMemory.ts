import { getHeapSpaceStatistics, setFlagsFromString } from 'node:v8';

/** Bytes of the space where new things are made, both halves: a page and what it is made of dies there, and is not moved about first. */
const enough = 32 * 2 ** 20;
/** So many lists of small things are at most made to fill it. */
const mostLists = 300;

/**
 * Keeps a process that makes a whole site small. Pages leave much that is soon forgotten: the heap may grow by 80 per cent
 * of what is held, not to several times that; and where new things are made it would grow to 128 MiB by itself, so it is
 * filled until it has grown enough, and is then left as it is. It shrinks where a process waits for others: who goes on to
 * make much asks again.
 */
export function holdMemory(): void {
  setFlagsFromString('--heap-growing-percent=80');
  setFlagsFromString('--semi-space-growth-factor=4');
  const held: object[] = [];
  while (newSpace() < enough && held.length < mostLists) held.push(Array.from({ length: 2_000 }, (_, at) => ({ at })));
  setFlagsFromString('--semi-space-growth-factor=1');
}

const newSpace = (): number => getHeapSpaceStatistics().find(({ space_name: name }) => name === 'new_space')?.space_size ?? enough;
