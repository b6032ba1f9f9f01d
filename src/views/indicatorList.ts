import type { LoadedProvince } from '#src/datasets/loadedProvince.ts';
import { indicatorWords } from '#src/i18n/indicators.ts';
import type { IndicatorCard } from '#src/views/indicatorCard.ts';
import { indicatorGlances } from '#src/views/indicatorGlance.ts';
import { officialRecords, textField } from '#src/views/lookup.ts';

export interface IndicatorGroup {
  readonly id: string;
  readonly title: string;
  /** What the component is called; null where the evaluation names none for that year. */
  readonly name: string | null;
  readonly cards: readonly IndicatorCard[];
}

/** Every indicator by fiscal year and component; samples apart. */
export function indicatorList(province: LoadedProvince): { readonly groups: readonly IndicatorGroup[]; readonly samples: readonly IndicatorCard[] } {
  const cards = indicatorGlances(province).map(({ card }) => card);
  const grouped = Map.groupBy(cards.filter((card) => !card.sample), ({ fiscalYears, component }) => `${fiscalYears.at(-1)}-${component ?? 0}`);
  return {
    groups: [...grouped].flatMap(([key, members]) => (members[0] ? [group(province, key, members[0], members)] : [])),
    samples: cards.filter((card) => card.sample),
  };
}

function group(province: LoadedProvince, key: string, { component, fiscalYears }: IndicatorCard, cards: readonly IndicatorCard[]): IndicatorGroup {
  const year = fiscalYears.at(-1) ?? 0;
  const row = officialRecords(province, 'components', year).find(({ id }) => id === String(component));
  const words = component === null ? indicatorWords.noComponent : indicatorWords.component(component);
  return { id: `group-${key}`, title: `${words} · ${indicatorWords.year(year)}`, name: row ? textField(row, 'name') : null, cards };
}
