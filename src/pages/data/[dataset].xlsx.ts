import type { APIContext } from 'astro';
import { dataFileResponse, datasetPaths } from '#src/pages/data/_dataFileResponse.ts';

export const getStaticPaths = datasetPaths;

export const GET = ({ params, site }: APIContext): Promise<Response> => dataFileResponse(params.dataset, 'xlsx', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', site);
