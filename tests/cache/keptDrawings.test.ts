import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { openStore } from '#src/cache/store.ts';
import { drawAhead } from '#src/charts/pool/drawAhead.ts';
import { keptDrawings } from '#src/charts/pool/keptDrawings.ts';
import type { ChartSpec } from '#src/charts/spec.ts';
import { loadProvince } from '#src/loadProvince.ts';
import { allCharts, sparkCharts } from '#src/views/charts.ts';
import { frozenProvince } from '../support/frozenProvince.ts';

const folder = mkdtempSync(join(tmpdir(), 'sakhon-drawings-'));
afterAll(() => { rmSync(folder, { recursive: true, force: true }); });

const store = (version = 'this') => openStore(folder, version, () => true);
const province = await loadProvince(frozenProvince, () => '2018-04-05', null);
const specs = [...sparkCharts(province), ...allCharts(province)];

async function drawn(from: ReturnType<typeof store> | null): Promise<string[]> {
  const drawings = drawAhead(specs, from);
  try {
    return await Promise.all(specs.flatMap((spec) => (spec.kind === 'spark' ? ['wide'] as const : ['wide', 'narrow'] as const).map(async (form) => (await drawings.svgOf(spec, form)) ?? 'nobody asked')));
  } finally {
    drawings.end();
    from?.tidy();
  }
}

/** How many are not to be had from the store as they were kept. */
function leftFor(from: ReturnType<typeof store>) {
  const wanted = specs.map((spec, at) => ({ key: String(at), spec, form: 'wide' as const, ornament: spec.kind === 'spark' }));
  const { get } = keptDrawings(wanted, from);
  return wanted.filter(({ key }) => get(key) === null).length;
}

it('drawings that were kept are those that are drawn, whatever happened to the store', async () => {
  const cold = await drawn(null);
  expect(cold.length).toBeGreaterThan(40);
  expect(cold.every((svg) => svg.startsWith('<svg'))).toBe(true);
  expect(await drawn(store())).toEqual(cold);
  expect(leftFor(store())).toBe(0);
  expect(await drawn(store())).toEqual(cold);
  // Every second file is spoilt: cut off, or the file of another drawing.
  const names = readdirSync(folder).sort();
  const bytes = names.map((name) => readFileSync(join(folder, name)));
  names.forEach((name, at) => { if (at % 2 === 0) writeFileSync(join(folder, name), at % 4 === 0 ? (bytes[at]?.subarray(0, at * 5) ?? '') : (bytes[(at + 1) % names.length] ?? '')); });
  expect(leftFor(store())).toBeGreaterThan(10);
  expect(await drawn(store())).toEqual(cold);
  expect(readdirSync(folder).sort()).toEqual(names);
  expect(names.every((name, at) => readFileSync(join(folder, name)).equals(bytes[at] as Buffer))).toBe(true);
  expect(leftFor(store('another'))).toBe(specs.length);
});

it('a chart is drawn again when anything of it is another', async () => {
  const [spec] = allCharts(province);
  if (!spec) throw new Error('no chart');
  const of = (each: object) => [{ key: 'a', spec: each as ChartSpec, form: 'wide' as const, ornament: false }];
  const keepFor = (each: object, svg: string) => { keptDrawings(of(each), store()).keep({ key: 'a', svg: Buffer.from(svg) }); };
  const keptFor = (each: object) => Buffer.from(keptDrawings(of(each), store()).get('a') ?? []).toString();
  keepFor(spec, 'one');
  expect(keptFor({ ...spec })).toBe('one');
  expect(keptFor({ ...spec, title: 'another' })).toBe('');
  // JSON tells none of these from the others of its pair.
  for (const odd of [null, Number.NaN, 0, -0]) keepFor({ ...spec, odd }, `${Object.is(odd, -0) ? '-0' : odd}`);
  expect([null, Number.NaN, 0, -0].map((odd) => keptFor({ ...spec, odd }))).toEqual(['null', 'NaN', '0', '-0']);
});
