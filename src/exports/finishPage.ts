import { breakBlocks } from '#src/exports/blockBreaks.ts';
import { searchPageAt } from '#src/exports/searchIndex.ts';
import type { SearchPage } from '#src/exports/searchPage.ts';

export interface FinishedPage {
  readonly bytes: Uint8Array;
  /** What search is told of it; null: nothing. */
  readonly searched: SearchPage | null;
}

/** What every page gets once it is rendered, while its text is at hand. `path` is where the site keeps it (`indicators/wqi/index.html`). */
export function finishPage(path: string, rendered: string): FinishedPage {
  const html = breakBlocks(rendered);
  return { bytes: bytesOf(html), searched: searchPageAt(path, html) };
}

/** No character takes more bytes. */
const mostBytes = 3;
let room = Buffer.alloc(0);

/** With room enough nobody counts the bytes before they are written, which takes as long: pages are long, and full of Thai. */
function bytesOf(text: string): Uint8Array {
  if (room.length < mostBytes * text.length) room = Buffer.allocUnsafeSlow(2 * mostBytes * text.length);
  return Buffer.from(room.subarray(0, room.write(text)));
}
