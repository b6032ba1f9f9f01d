import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { openPackStore } from '#src/cache/packStore.ts';
import { openDrawings } from '#src/charts/drawings.ts';
import { keptDrawings } from '#src/charts/keptDrawings.ts';
import type { ChartSpec } from '#src/charts/spec.ts';
import { loadProvince } from '#src/loadProvince.ts';
import { allCharts } from '#src/views/charts.ts';
import { frozenProvince } from '../support/frozenProvince.ts';

const folder = mkdtempSync(join(tmpdir(), 'sakhon-drawings-'));
afterAll(() => { rmSync(folder, { recursive: true, force: true }); });

const store = (version = 'this', spare = 1e9) => openPackStore(folder, version, () => true, spare);
const province = await loadProvince(frozenProvince, () => '2018-04-05', null);
const charts = allCharts(province);
const specs = [...charts, ...charts.map((spec): ChartSpec => ({ ...spec, kind: 'spark' }))];

async function drawn(from: ReturnType<typeof store> | null): Promise<string[]> {
  const drawings = openDrawings(from);
  const made = await Promise.all(specs.flatMap((spec) => (spec.kind === 'spark' ? ['wide'] as const : ['wide', 'narrow'] as const).map((form) => drawings.svgOf(spec, form))));
  from?.tidy();
  return made;
}

/** How many are not to be had from the store as they were kept. */
function leftFor(from: ReturnType<typeof store>) {
  const keptOf = keptDrawings(from);
  return specs.filter((spec) => keptOf(spec, 'wide').svg === null).length;
}

it('drawings that were kept are those that are drawn, whatever happened to the store', async () => {
  const cold = await drawn(null);
  expect(cold.length).toBeGreaterThan(40);
  expect(cold.every((svg) => svg.startsWith('<svg'))).toBe(true);
  expect(await drawn(store())).toEqual(cold);
  expect(leftFor(store())).toBe(0);
  expect(await drawn(store())).toEqual(cold);
  const path = join(folder, 'all');
  const bytes = readFileSync(path);
  for (const spoilt of [bytes.subarray(0, -5), bytes.subarray(0, 40), Buffer.from(bytes).fill(7, bytes.length - 9), 'no drawing']) {
    writeFileSync(path, spoilt);
    expect(leftFor(store())).toBe(specs.length);
    expect(await drawn(store())).toEqual(cold);
    expect(leftFor(store())).toBe(0);
  }
  expect(leftFor(store('another'))).toBe(specs.length);
});

it('a chart is drawn again when anything of it is another', async () => {
  const [spec] = allCharts(province);
  if (!spec) throw new Error('no chart');
  const keepFor = (each: object, svg: string) => {
    const into = store();
    keptDrawings(into)(each as ChartSpec, 'wide').keep(svg);
    into.tidy();
  };
  const keptFor = (each: object) => keptDrawings(store())(each as ChartSpec, 'wide').svg ?? '';
  keepFor(spec, 'one');
  expect(keptFor({ ...spec })).toBe('one');
  expect(keptFor({ ...spec, title: 'another' })).toBe('');
  // JSON tells none of these from the others of its pair.
  for (const odd of [null, Number.NaN, 0, -0]) keepFor({ ...spec, odd }, `${Object.is(odd, -0) ? '-0' : odd}`);
  expect([null, Number.NaN, 0, -0].map((odd) => keptFor({ ...spec, odd }))).toEqual(['null', 'NaN', '0', '-0']);
});

it('what no page asks for stays within bounds, the last asked for above all', () => {
  rmSync(folder, { recursive: true });
  const build = (asked: string, written: string) => {
    const into = store('this', 20);
    into.read(asked);
    into.write(written, Buffer.alloc(8));
    into.tidy();
  };
  const there = () => ['a', 'b', 'c', 'd', 'e'].filter((name) => store().read(name)).join('');
  build('', 'a');
  build('', 'b');
  build('', 'c');
  expect(there()).toBe('abc');
  build('a', 'd');
  expect(there()).toBe('abcd');
  build('', 'e');
  expect(there()).toBe('ade');
  store('this', 20).tidy();
  expect(there()).toBe('ade');
});
