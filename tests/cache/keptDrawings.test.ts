import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { openStore } from '#src/cache/store.ts';
import { drawAhead, type Wanted } from '#src/charts/pool/drawAhead.ts';
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
  const drawings = drawAhead(() => specs, from);
  try {
    return await Promise.all(specs.flatMap((spec) => (spec.kind === 'spark' ? ['wide'] as const : ['wide', 'narrow'] as const).map((form) => drawings.svgOf(spec, form))));
  } finally {
    drawings.end();
    from?.tidy();
  }
}

/** How many are not to be had from the store as they were kept. */
function leftFor(from: ReturnType<typeof store>) {
  const { get } = keptDrawings(from);
  return specs.filter((spec) => get({ key: '', spec, form: 'wide', ornament: spec.kind === 'spark' }) === null).length;
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
  const of = (each: object): Wanted => ({ key: 'a', spec: each as ChartSpec, form: 'wide', ornament: false });
  const keepFor = (each: object, svg: string) => { keptDrawings(store()).keep(of(each), Buffer.from(svg)); };
  const keptFor = (each: object) => Buffer.from(keptDrawings(store()).get(of(each)) ?? []).toString();
  keepFor(spec, 'one');
  expect(keptFor({ ...spec })).toBe('one');
  expect(keptFor({ ...spec, title: 'another' })).toBe('');
  // JSON tells none of these from the others of its pair.
  for (const odd of [null, Number.NaN, 0, -0]) keepFor({ ...spec, odd }, `${Object.is(odd, -0) ? '-0' : odd}`);
  expect([null, Number.NaN, 0, -0].map((odd) => keptFor({ ...spec, odd }))).toEqual(['null', 'NaN', '0', '-0']);
});

it('charts are told only where none is kept, and what no page asks for stays for thirty days', () => {
  const told: string[] = [];
  const tell = () => { told.push('told'); return []; };
  for (const from of [store('empty'), store()]) drawAhead(tell, from).end();
  expect(told).toEqual(['told']);
  const names = readdirSync(folder);
  const day = 24 * 60 * 60 * 1000;
  const [unasked = '', long = ''] = names;
  const now = Date.now() + 10 * day;
  utimesSync(join(folder, long), now / 1000 - 31 * 86_400, now / 1000 - 31 * 86_400);
  store().tidy(now);
  expect([unasked, long].map((name) => existsSync(join(folder, name)))).toEqual([true, false]);
  const asking = store();
  asking.read(unasked);
  asking.tidy(now);
  store().tidy(now + 29 * day);
  expect(readdirSync(folder)).toContain(unasked);
  store().tidy(now + 31 * day);
  expect(readdirSync(folder)).not.toContain(unasked);
  writeFileSync(join(folder, unasked), 'of this program');
  store('another').tidy(now);
  expect(readdirSync(folder)).toEqual([]);
});
