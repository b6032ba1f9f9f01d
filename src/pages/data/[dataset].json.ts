import type { APIContext } from 'astro';
import { dataFileResponse, datasetPaths } from '#src/pages/data/_dataFileResponse.ts';

export const getStaticPaths = datasetPaths;

export const GET = ({ params, site }: APIContext): Promise<Response> => dataFileResponse(params.dataset, 'json', 'application/json; charset=utf-8', site);
