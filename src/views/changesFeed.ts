import type { LoadedProvince } from '#src/datasets/loadedProvince.ts';
import type { Feed } from '#src/exports/atomFeed.ts';
import { changeKindWords, changesWords as words, changeTextWords } from '#src/i18n/changes.ts';
import { publishViews, type PublishView } from '#src/views/changes.ts';
import type { ChangeLine } from '#src/views/changeLine.ts';
import { shownText } from '#src/views/changeText.ts';
import type { Address } from '#src/views/datasetAbout.ts';

/** The feed of `/changes/`: an entry a publish, a line a change. */
export function changesFeed(province: LoadedProvince, address: Address): Feed {
  const { site } = province.content;
  const page = address('/changes/');
  const told = new Map(province.history.publishes.map((publish) => [publish.number, publish]));
  return {
    id: page,
    title: words.feedTitle(site.siteTitle),
    author: site.publisher,
    page,
    self: address('/changes/feed.xml'),
    entries: publishViews(province).map((publish) => ({
      id: `${page}#publish-${publish.number}`,
      title: words.entry(publish.number, publish.first ? words.first : publish.counts),
      updated: publish.date,
      address: `${page}#publish-${publish.number}`,
      lines: linesOf(publish, (index) => shownText(told.get(publish.number)?.changes[index]?.after ?? null, publish.lines[index]?.decimals)),
    })),
  };
}

/** `after` as this publish had it, whatever stands there by now. */
function linesOf({ first, lines, more }: PublishView, after: (index: number) => string | null): string[] {
  const told = lines.map((line, index) => `${changeKindWords[line.kind]}: ${line.dataset}${changeTextWords.join}${line.figure}${valuesOf(line, after(index))}`);
  return [...(first ? [words.firstEntry] : []), ...told, ...(more > 0 ? [words.more(more)] : [])];
}

function valuesOf({ before, unit }: ChangeLine, after: string | null): string {
  if (before === null && after === null) return '';
  const values = [before ?? changeTextWords.nothing, after ?? changeTextWords.nothing].join(changeTextWords.arrow);
  return `: ${values}${unit ? ` ${unit}` : ''}`;
}
