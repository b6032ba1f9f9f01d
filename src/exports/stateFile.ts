import type { LoadedProvince } from '#src/datasets/loadedProvince.ts';
import { keptShare } from '#src/datasets/state/share.ts';
import { sealed, STATE_VERSION, type SiteState } from '#src/datasets/state/siteState.ts';

/** `state.json` of this publish: what the next one must know of it. The same province gives the same bytes, a line a dataset. `shares` are lines that are made already. */
export function toStateFile(province: LoadedProvince, shares: ReadonlyMap<string, Uint8Array> = new Map()): Buffer<ArrayBuffer> {
  const { history, content } = province;
  const datasets = province.datasets.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const infos = new Map(datasets.flatMap(({ files }) => files).map((info) => [info.file, info]));
  const workbooks: SiteState['workbooks'] = [...infos.values()].sort((a, b) => (a.file < b.file ? -1 : 1)).map(({ file, fiscalYear, bytes, sha256, modified, sheets, hiddenSheets }) => {
    const { acceptedOn = '', keptSince = null } = history.accepted[file] ?? {};
    return { file, fiscalYear, bytes, sha256, modified, sheets: [...sheets], hiddenSheets, acceptedOn, keptSince };
  });
  const state: Omit<SiteState, 'digest' | 'datasets'> = {
    version: STATE_VERSION,
    province: content.province.name,
    samples: content.site.samples,
    publishes: [...history.publishes],
    corrections: { ...history.corrections },
    workbooks,
  };
  // As bytes, dataset by dataset: as objects, or as one text, the rows of a thousand would all stand in memory beside it.
  const between = Buffer.from(',\n');
  const lines = datasets.flatMap((dataset, at) => [...(at === 0 ? [] : [between]), shares.get(dataset.id) ?? keptShare(province.findings, dataset)]);
  return sealed([Buffer.from(`${JSON.stringify(state).slice(0, -1)},"datasets":[\n`), ...lines, Buffer.from('\n]')]);
}
