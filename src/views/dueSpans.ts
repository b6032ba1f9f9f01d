import type { LoadedProvince } from '#src/datasets/loadedProvince.ts';
import { joinProofs, withProof } from '#src/derive/dueItem.ts';
import type { IsoDate, PeriodKind } from '#src/thai/period.ts';
import { periodSpans } from '#src/views/dueGroups.ts';
import { shownBy, type DueLine } from '#src/views/dueLines.ts';
import { proofPlaces } from '#src/views/proof.ts';

/** A deadline as one line; of a rule all the periods that stand alike, so that twelve months are not twelve lines. */
export interface DueSpan extends DueLine {
  /** Which periods, how many, and the last day of the last; null where the line is one deadline. */
  readonly periods: { readonly text: string; readonly kind: PeriodKind; readonly count: number; readonly until: IsoDate | null } | null;
}

const likeness = ({ item, who }: DueLine): string => (item.period ? [item.rule, item.state, ...who.map(({ name }) => name)].join('\n') : item.id);

function spanOf(province: LoadedProvince, lines: readonly [DueLine, ...DueLine[]]): DueSpan {
  const [first] = lines;
  const periods = lines.flatMap(({ item }) => item.period ?? []);
  const [period] = periods;
  if (lines.length === 1 || !period) return { ...first, periods: null };
  const proof = joinProofs(lines.map(({ item }) => item));
  const title = province.content.deadlines.rules.find(({ id }) => id === first.item.rule)?.title ?? first.item.title;
  return {
    ...first,
    item: { ...withProof(first.item, proof), title },
    proof: first.proof.length > 0 ? proofPlaces({ cells: shownBy(proof), files: proof.files }) : [],
    periods: { text: periodSpans(periods), kind: period.kind, count: periods.length, until: lines.at(-1)?.item.date ?? null },
  };
}

/** Lines in their order, those of one rule that stand alike where the first of them stood. */
export const dueSpans = (province: LoadedProvince, lines: readonly DueLine[]): DueSpan[] =>
  [...Map.groupBy(lines, likeness).values()].flatMap(([first, ...rest]) => (first ? [spanOf(province, [first, ...rest])] : []));
