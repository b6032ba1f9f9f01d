import { look } from '#src/cache/looks.ts';
import { allRows } from '#src/datasets/watchedProvince.ts';
import { heldBuild } from '#src/heldBuild.ts';
import { province as load } from '#src/pages/_province.ts';
import { siteAddress } from '#src/pages/_siteAddress.ts';
import { dataFactsOf, makeDataFile, type DataFacts, type DataFormat } from '#src/views/dataFiles.ts';
import { dataContext } from '#src/views/datasetAbout.ts';
import { datasetById } from '#src/views/lookup.ts';

/** Every dataset, while one works on the site; a build has written their files itself. */
export const datasetPaths = async (): Promise<{ params: { dataset: string } }[]> => (heldBuild() ? [] : (await load()).datasets.map(({ id }) => ({ params: { dataset: id } })));

/** The file of a dataset; not found if the province has no such dataset. */
export async function dataFileResponse(id: string | undefined, format: DataFormat, mediaType: string, site: URL | undefined): Promise<Response> {
  const province = await load();
  const dataset = datasetById(province, id ?? '');
  if (!dataset) return new Response(null, { status: 404 });
  const bytes = makeDataFile(dataset, dataContext(province, siteAddress(site)), format);
  return new Response(new Uint8Array(bytes), { headers: { 'content-type': mediaType } });
}

/** What is told of all data files, which hold every row. */
export async function dataFacts(site: URL | undefined): Promise<ReadonlyMap<string, DataFacts>> {
  look(allRows);
  return (await heldBuild()?.data.awaited())?.facts ?? dataFactsOf(await load(), siteAddress(site));
}
