import type { LoadedProvince } from '#src/datasets/loadedProvince.ts';
import { encodeParts } from '#src/datasets/state/partCodec.ts';
import { digestOf, STATE_VERSION, type SiteState } from '#src/datasets/state/siteState.ts';
import { structureOf } from '#src/datasets/state/structure.ts';

/** `state.json` of this publish: what the next one must know of it. The same province gives the same bytes. */
export function toStateFile(province: LoadedProvince): string {
  const { history, content } = province;
  const datasets = province.datasets.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const infos = new Map(datasets.flatMap(({ files }) => files).map((info) => [info.file, info]));
  const workbooks: SiteState['workbooks'] = [...infos.values()].sort((a, b) => (a.file < b.file ? -1 : 1)).map(({ file, fiscalYear, bytes, sha256, modified, sheets, hiddenSheets }) => {
    const { acceptedOn = '', keptSince = null } = history.accepted[file] ?? {};
    return { file, fiscalYear, bytes, sha256, modified, sheets: [...sheets], hiddenSheets, acceptedOn, keptSince };
  });
  const state: Omit<SiteState, 'digest'> = {
    version: STATE_VERSION,
    province: content.province.name,
    samples: content.site.samples,
    publishes: [...history.publishes],
    corrections: { ...history.corrections },
    workbooks,
    datasets: datasets.map((dataset) => ({ id: dataset.id, title: dataset.definition.title, structure: structureOf(dataset.definition), parts: encodeParts(dataset) })),
  };
  return `${JSON.stringify({ ...state, digest: digestOf(state) })}\n`;
}
