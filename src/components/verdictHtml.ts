import { escapeAttribute, escapeText } from '#src/components/figureHtml.ts';
import { shapeHtml } from '#src/components/shapeHtml.ts';
import { inferredWords } from '#src/i18n/indicators.ts';
import { verdictAgainst, verdictWords } from '#src/i18n/site.ts';
import { standsOnInference, type VerdictBasis } from '#src/views/verdictBasis.ts';

type Verdict = keyof typeof verdictWords;

const shapes = { above: 'up', on: 'dot', below: 'down', 'not-due': 'ring', missing: 'dash', undecided: 'question' } as const;

/** How a result stands to its target: a shape, a word and a colour together. `text` in place of the usual word. */
export const verdictHtml = (verdict: Verdict, text: string = verdictWords[verdict]): string =>
  `<span class="verdict verdict-${verdict}" data-verdict="${verdict}">${shapeHtml(shapes[verdict])}${escapeText(text)}</span>`;

/** The same in the sources' own word for the target, with a mark where its direction is inferred: on a line of its own if `stacked`. */
export function figureVerdictHtml(verdict: Verdict, basis: VerdictBasis, stacked = false): string {
  const mark = standsOnInference(verdict, basis) ? `${stacked ? '<br>' : ' '}<span class="tag" title="${escapeAttribute(inferredWords.hint)}">${escapeText(inferredWords.mark)}</span>` : '';
  return verdictHtml(verdict, verdictAgainst(verdict, basis.targetWord)) + mark;
}
