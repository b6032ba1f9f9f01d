import type { APIRoute, GetStaticPaths } from 'astro';
import { chartFile, chartName } from '#src/charts/chartJson.ts';
import type { ChartSpec } from '#src/charts/spec.ts';
import { heldBuild } from '#src/heldBuild.ts';
import { province } from '#src/pages/_province.ts';
import { allCharts } from '#src/views/charts.ts';

/** Every chart, while one works on the site; a build writes them itself. */
export const getStaticPaths = (async () => (heldBuild() ? [] : allCharts(await province()).map((spec) => ({ params: { id: chartName(spec) }, props: { spec } })))) satisfies GetStaticPaths;

/** A chart as data, for the script that makes it interactive when a reader points at it. */
export const GET: APIRoute<{ spec: ChartSpec }> = ({ props }) => new Response(chartFile(props.spec).bytes, { headers: { 'content-type': 'application/json' } });
