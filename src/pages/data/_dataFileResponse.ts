import { province as load } from '#src/pages/_province.ts';
import { siteAddress } from '#src/pages/_siteAddress.ts';
import { dataFile, type DataFormat } from '#src/views/dataFiles.ts';
import { datasetById } from '#src/views/lookup.ts';

/** The file of a dataset; not found if the province has no such dataset. */
export async function dataFileResponse(id: string | undefined, format: DataFormat, mediaType: string, site: URL | undefined): Promise<Response> {
  const province = await load();
  const dataset = datasetById(province, id ?? '');
  if (!dataset) return new Response(null, { status: 404 });
  const bytes = await dataFile(province, dataset, format, siteAddress(site));
  return new Response(new Uint8Array(bytes), { headers: { 'content-type': mediaType } });
}
