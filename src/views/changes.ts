import type { LoadedProvince } from '#src/datasets/loadedProvince.ts';
import { perProvince } from '#src/datasets/perProvince.ts';
import type { ChangeKind, Publish } from '#src/datasets/state/history.ts';
import type { IsoDate } from '#src/thai/period.ts';
import { compareThai } from '#src/thai/text.ts';
import { orderDatasets } from '#src/views/catalogue.ts';
import { changeLine, lineContext, type ChangeLine } from '#src/views/changeLine.ts';
import { countsText } from '#src/views/changeText.ts';
import { latestAsOf } from '#src/views/datasetAbout.ts';
import { rowFacts } from '#src/views/rowFacts.ts';
import { sitePaths } from '#src/views/sitePaths.ts';

export interface PublishedDataset {
  readonly id: string;
  readonly title: string;
  readonly sample: boolean;
  readonly period: string;
  readonly asOf: IsoDate | null;
  readonly rowDates: readonly IsoDate[];
}

/** One publish. `lines` are empty where so many later ones are told that this one is only counted; `more` are those beyond the lines. */
export interface PublishView {
  readonly number: number;
  readonly date: IsoDate;
  readonly counts: string;
  readonly first: boolean;
  readonly lines: readonly ChangeLine[];
  readonly more: number;
}

export interface AgencyChanges {
  readonly slug: string | null;
  readonly name: string | null;
  readonly path: string | null;
  readonly lines: readonly { readonly line: ChangeLine; readonly publish: number }[];
}

/** Page data of `/changes/`: publishes, latest first, the same by agency, and what is published. */
export interface ChangesView {
  readonly publishes: readonly PublishView[];
  readonly agencies: readonly AgencyChanges[];
  readonly kinds: readonly ChangeKind[];
  readonly datasets: readonly PublishedDataset[];
  readonly workbooks: number;
}

/** A page longer than this is read by nobody; older publishes are then only counted. */
const mostLines = 1000;

export function changesView(province: LoadedProvince): ChangesView {
  const publishes = publishViews(province);
  const lines = publishes.flatMap(({ lines: own, number }) => own.map((line) => ({ line, publish: number })));
  return {
    publishes,
    agencies: byAgency(lines),
    kinds: [...new Set(lines.map(({ line }) => line.kind))],
    datasets: publishedDatasets(province),
    workbooks: new Set(province.datasets.flatMap(({ files }) => files.map(({ file }) => file))).size,
  };
}

/** Asked by the page and by its feed. */
export const publishViews = perProvince((province: LoadedProvince): PublishView[] => {
  let room = mostLines;
  const publishes = province.history.publishes.toReversed().map((publish) => {
    const shown = room > 0 ? publish.changes : [];
    room -= shown.length;
    return { publish, shown };
  });
  const context = lineContext(province, new Set(sitePaths(province)), publishes.flatMap(({ shown }) => shown));
  return publishes.map(({ publish, shown }): PublishView => ({
    number: publish.number,
    date: publish.date,
    counts: countsText(publish.counts),
    first: publish.number === 1,
    lines: shown.map((change, index) => changeLine(context, publish, change, index)),
    more: totalOf(publish) - shown.length,
  }));
});

const totalOf = ({ counts }: Publish): number => Object.values(counts).reduce((sum, each) => sum + each, 0);

/** An agency's changes; one that concerns several stands with each of them. Nobody's come last. */
function byAgency(lines: readonly { line: ChangeLine; publish: number }[]): AgencyChanges[] {
  const named = lines.flatMap((each) => each.line.agencies.map((agency) => ({ agency, each })));
  const groups = [...Map.groupBy(named, ({ agency }) => agency.slug).values()].flatMap((members) => {
    const agency = members[0]?.agency;
    return agency ? [{ ...agency, lines: members.map(({ each }) => each) }] : [];
  });
  const nobody = lines.filter(({ line }) => line.agencies.length === 0);
  return [...groups.sort((a, b) => compareThai(a.name, b.name)), ...(nobody.length > 0 ? [{ slug: null, name: null, path: null, lines: nobody }] : [])];
}

/** Real datasets by as-of date, latest first; samples last. */
function publishedDatasets(province: LoadedProvince): PublishedDataset[] {
  const datasets = orderDatasets(province).map((dataset) => {
    const { period, rowDates } = rowFacts(province, dataset);
    return { id: dataset.id, title: dataset.definition.title, sample: dataset.definition.sample, period, asOf: latestAsOf(dataset), rowDates };
  });
  const latestFirst = (a: PublishedDataset, b: PublishedDataset): number => Number(a.sample) - Number(b.sample) || (b.asOf ?? '').localeCompare(a.asOf ?? '');
  return datasets.toSorted(latestFirst);
}
