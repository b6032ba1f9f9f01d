import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { readState, type ReadState } from '#src/datasets/state/readState.ts';
import { stateProblem } from '#src/datasets/state/stateProblem.ts';
import { stateWords } from '#src/i18n/publishing.ts';

/** Where the state of the publish before lies. `asked`: somebody named it, so that its absence is worth a word. */
export interface StateFrom {
  readonly address: string;
  readonly asked: boolean;
}

/** The text at a path or address; null when nothing is there. Throws when that cannot be told: no network, a server's error. */
export type ReadAddress = (address: string) => Promise<string | null>;

/** `text` is the file as it was read, to be handed on without reading it again. */
export interface LoadedState extends ReadState {
  readonly text: string | null;
}

const first: LoadedState = { state: null, text: null, diagnostics: [] };

/**
 * The state of the publish before. What is not there or damaged makes this a first publish. What is there but cannot
 * be reached now is an error: to go on would forget every figure that was accepted.
 */
export async function loadState(from: StateFrom | null, read: ReadAddress): Promise<LoadedState> {
  if (from === null) return first;
  const { address, asked } = from;
  const place = { file: address, sheet: null, cell: null };
  try {
    const text = await read(address);
    if (text !== null) return { ...readState(text, address), text };
    return asked ? { ...first, diagnostics: [stateProblem('warning', 'state-missing', place, stateWords.missing)] } : first;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return { ...first, diagnostics: [stateProblem('error', 'state-unreachable', place, stateWords.unreachable(reason))] };
  }
}

const patience = 20_000;
const goneStatus = new Set([404, 410]);

/** Reads paths, `file:` and `http(s):` addresses. */
export function addressReader(fetcher: typeof fetch): ReadAddress {
  return async (address) => {
    if (!/^https?:\/\//i.test(address)) return readIfThere(address.startsWith('file:') ? fileURLToPath(address) : address);
    const response = await fetcher(address, { signal: AbortSignal.timeout(patience), cache: 'no-store' });
    if (goneStatus.has(response.status)) return null;
    if (!response.ok) throw new Error(`HTTP ${response.status}`);
    return response.text();
  };
}

async function readIfThere(path: string): Promise<string | null> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}
