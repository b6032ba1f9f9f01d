import type { Agency, Body, Collective } from '#src/datasets/content/agencies.ts';
import type { Deadlines } from '#src/datasets/content/deadlines.ts';
import type { Letter } from '#src/datasets/content/letters.ts';
import type { Meeting } from '#src/datasets/content/meetings.ts';
import type { ContentPage } from '#src/datasets/content/pages.ts';
import type { Photo } from '#src/datasets/content/photos.ts';
import type { Province } from '#src/datasets/content/provinceInfo.ts';
import type { Site } from '#src/datasets/content/site.ts';

/** All that the office writes in `content/`, less the dataset definitions. Letters are sorted by date, oldest first; meetings by their id. */
export interface Content {
  readonly site: Site;
  readonly province: Province;
  readonly agencies: readonly Agency[];
  readonly bodies: readonly Body[];
  readonly collectives: readonly Collective[];
  readonly deadlines: Deadlines;
  readonly letters: readonly Letter[];
  readonly pages: Readonly<Record<string, ContentPage>>;
  /** Photographs that may be published, in the order of their lists. */
  readonly photos: readonly Photo[];
  readonly meetings: readonly Meeting[];
}
