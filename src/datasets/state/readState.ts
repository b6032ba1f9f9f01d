import { canDecode } from '#src/datasets/state/partCodec.ts';
import { isWhole, STATE_VERSION, stateSchema, type SiteState } from '#src/datasets/state/siteState.ts';
import { stateProblem } from '#src/datasets/state/stateProblem.ts';
import { stateWords } from '#src/i18n/publishing.ts';
import type { Diagnostic } from '#src/workbook/diagnostic.ts';

/** The state of the publish before; null with the reason why it is not known. */
export interface ReadState {
  readonly state: SiteState | null;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Reads `state.json`. Never throws: a damaged file, or one of another version, is told as a warning, and the publish
 * that follows is a first one. What never was one (a sign-in page, another program's answer) is an error: the real state
 * may well be there, and to go on would forget it. `address` is only for the message.
 */
export function readState(text: string, address: string): ReadState {
  const place = { file: address, sheet: null, cell: null };
  const damaged: ReadState = { state: null, diagnostics: [stateProblem('warning', 'state-damaged', place, stateWords.damaged)] };
  const raw = parseJson(text);
  if (isForeign(text, raw)) return { state: null, diagnostics: [stateProblem('error', 'state-foreign', place, stateWords.foreign(/^\s*</.test(text)))] };
  if (!isObject(raw)) return damaged;
  if (raw.version !== 1 && raw.version !== STATE_VERSION) return { state: null, diagnostics: [stateProblem('warning', 'state-version', place, stateWords.version(String(raw.version), STATE_VERSION))] };
  const parsed = stateSchema.safeParse(raw);
  if (!parsed.success || !isWhole(text, parsed.data) || !canDecode(parsed.data)) return damaged;
  return { state: parsed.data, diagnostics: [] };
}

/** `undefined` where it is no JSON. */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Whether a text is whole and something else, or does not even begin as ours does. A file of no length was once ours. */
const isForeign = (text: string, raw: unknown): boolean => (raw === undefined ? /^\s*[^{\s]/.test(text) : !isObject(raw) || raw.version === undefined);

const isObject = (raw: unknown): raw is Record<string, unknown> => typeof raw === 'object' && raw !== null && !Array.isArray(raw);
