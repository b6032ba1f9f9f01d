import type { APIContext } from 'astro';
import { province as load } from '#src/pages/_province.ts';
import { dataFileResponse } from '#src/pages/data/_dataFileResponse.ts';

export const getStaticPaths = async () => (await load()).datasets.map(({ id }) => ({ params: { dataset: id } }));

export const GET = ({ params, site }: APIContext): Promise<Response> => dataFileResponse(params.dataset, 'csv', 'text/csv; charset=utf-8', site);
