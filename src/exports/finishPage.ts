import { breakBlocks } from '#src/exports/blockBreaks.ts';
import { searchPageAt } from '#src/exports/searchIndex.ts';
import { utf8Of } from '#src/exports/utf8.ts';
import type { SearchPage } from '#src/exports/searchPage.ts';

export interface FinishedPage {
  readonly bytes: Uint8Array;
  /** What search is told of it; null: nothing. */
  readonly searched: SearchPage | null;
}

/** What every page gets once it is rendered, while its text is at hand. `path` is where the site keeps it (`indicators/wqi/index.html`). */
export function finishPage(path: string, rendered: string): FinishedPage {
  const html = breakBlocks(rendered);
  return { bytes: utf8Of(html), searched: searchPageAt(path, html) };
}
