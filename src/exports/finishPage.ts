import { breakBlocks } from '#src/exports/blockBreaks.ts';
import { searchPageAt } from '#src/exports/searchIndex.ts';
import type { SearchPage } from '#src/exports/searchPage.ts';

export interface FinishedPage {
  readonly html: string;
  /** What search is told of it; null: nothing. */
  readonly searched: SearchPage | null;
}

/** What every page gets once it is rendered, while its text is at hand. `path` is where the site keeps it (`indicators/wqi/index.html`). */
export const finishPage = (path: string, html: string): FinishedPage => ({ html: breakBlocks(html), searched: searchPageAt(path, html) });
