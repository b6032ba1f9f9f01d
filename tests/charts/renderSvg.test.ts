import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { drawChart } from '#src/charts/svg/drawChart.ts';
import { fixtures } from './fixtures.ts';
import { galleryPage } from './gallery.ts';
import { kinds } from '#src/charts/kinds.ts';
import { namedTheme } from '#src/charts/theme.ts';
import { renderSvg } from '#src/charts/renderSvg.ts';
import { sizeOf } from '#src/charts/drawingSize.ts';
import { writeSvg } from '#src/charts/svg/svgDocument.ts';
import type { ChartForm } from '#src/charts/sizes.ts';
import type { ChartSpec } from '#src/charts/spec.ts';

const forms: readonly ChartForm[] = ['wide', 'narrow'];
const drawings = fixtures.flatMap((spec) => forms.map((form) => ({ spec, form, svg: renderSvg(spec, form) })));
const fixture = (id: string): ChartSpec => {
  const found = fixtures.find((spec) => spec.id === id);
  if (found === undefined) throw new Error(`no fixture ${id}`);
  return found;
};
const textsOf = (svg: string): string[] => [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/gu)].map(([, text = '']) => text);

describe.each(drawings)('$spec.id, $form', ({ spec, form, svg }) => {
  it('holds no style, no colour and no script, only classes', () => {
    expect(svg).not.toMatch(/style=|<style|<script| on\w+=/u);
    expect(svg).not.toMatch(/#[0-9a-f]{3,8}\b(?!\))|rgba?\(|hsl\(/iu);
    expect(svg).not.toMatch(/NaN|undefined|Infinity/u);
  });

  it('has ids of its own only, and each pattern that it uses', () => {
    const ids = [...svg.matchAll(/ id="([^"]+)"/gu)].map(([, id = '']) => id);
    const used = [...svg.matchAll(/url\(#([^)]+)\)/gu)].map(([, id = '']) => id);
    expect(ids.filter((id) => !id.startsWith(`${spec.id}-`))).toEqual([]);
    expect([...new Set(used)].sort()).toEqual([...ids].sort());
  });

  it('is the same when drawn again', () => {
    expect(renderSvg(spec, form)).toBe(svg);
  });

  it('says in words what it shows, in its own size', () => {
    const { width, height } = sizeOf(spec, form);
    expect(svg).toContain(`viewBox="0 0 ${width} ${height}"`);
    expect(svg).toContain('role="img" aria-label="แผนภูมิ ');
    expect(svg).toContain(spec.title);
  });

  it('stays small and within its frame', () => {
    const { width } = sizeOf(spec, form);
    expect(svg.length).toBeLessThan(8000);
    const places = [...svg.matchAll(/<text(?: class="[^"]*")? x="(-?[\d.]+)"/gu)].map(([, x]) => Number(x));
    expect(places.filter((x) => x < 0 || x > width)).toEqual([]);
  });
});

describe('what the drawings say', () => {
  it('names results and targets at their bars', () => {
    expect(textsOf(renderSvg(fixture('otop-revenue'), 'wide'))).toEqual([
      'รอบที่ 1', 'รอบที่ 2', '0', '1,000', '2,000', '3,000', 'เป้าหมาย 1,324.74', 'เป้าหมาย 2,649.48', 'ผล', '1,427.45', '2,236.57',
    ]);
  });

  it('writes names over several lines on a phone', () => {
    const texts = textsOf(renderSvg(fixture('otop-revenue'), 'narrow'));
    expect(texts).toContain('เป้าหมาย');
    expect(texts).toContain('2,649.48');
  });

  it('says that a value is missing, and shows zero as a value', () => {
    expect(textsOf(renderSvg(fixture('green-industry'), 'wide'))).toContain('ไม่มีข้อมูล');
    const zero = renderSvg(fixture('zero-negative'), 'wide');
    expect(textsOf(zero)).toContain('0.0');
    expect(textsOf(zero)).toContain('-4.2');
    expect(zero).toContain('stroke-width="4"');
  });

  it('leaves gaps of a line open', () => {
    const line = /<path class="s-accent" stroke-width="2" d="([^"]+)"/u.exec(renderSvg(fixture('energy'), 'wide'))?.[1] ?? '';
    expect(line.match(/M/gu)).toHaveLength(2);
  });

  describe('dots of a line', () => {
    const months = Array.from({ length: 120 }, (_, at) => `ต.ค. ${at}`);
    const wave = months.map((_, at) => (at === 40 || at === 42 ? null : 50 + (at % 7)));
    const of = (names: readonly string[], sample = false): ChartSpec =>
      ({ id: 'dense', kind: 'lines', title: 'รายเดือน', unit: 'คน', labels: months, series: names.map((name) => ({ name, role: 'actual', values: wave, sample })) });
    const dotsOf = (svg: string): string[] => [...svg.matchAll(/<path class="(?:f-[\w-]+ )s-accent[^>]* d="([^"]+)"/gu)].map(([, data = '']) => data);

    it('stand at every value where they can be told apart', () => {
      const spec = fixture('energy');
      const count = spec.series.filter(({ role }) => role === 'actual').flatMap(({ values }) => values).filter((value) => value !== null).length;
      expect(dotsOf(renderSvg(spec, 'wide')).join('').match(/M/gu)).toHaveLength(count);
    });

    it('are left out where they would hide the line, but for the last value and one between two gaps', () => {
      for (const form of forms) expect(dotsOf(renderSvg(of(['เมือง']), form)).join('').match(/M/gu)).toHaveLength(2);
      expect(dotsOf(renderSvg(of(['เมือง'], true), 'wide')).join('').match(/M/gu)).toHaveLength(2);
    });

    it('tell several dense lines from another by their shapes, far apart', () => {
      const lines = dotsOf(renderSvg(of(['เมือง', 'กระทุ่มแบน', 'บ้านแพ้ว']), 'wide'));
      expect(lines).toHaveLength(3);
      for (const data of lines) expect((data.match(/M/gu) ?? []).length).toBeLessThan(14);
      expect(renderSvg(of(['เมือง', 'กระทุ่มแบน', 'บ้านแพ้ว']), 'wide').length).toBeLessThan(9000);
    });
  });

  it('draws an empty frame that says so when nothing is known', () => {
    expect(textsOf(renderSvg(fixture('all-missing'), 'narrow'))).toEqual(['รอบที่ 1', 'รอบที่ 2', 'ไม่มีข้อมูล']);
  });
});

describe('how the drawings tell one thing from another', () => {
  it('marks samples with a word and a pattern', () => {
    const svg = renderSvg(fixture('twelve-months'), 'wide');
    expect(textsOf(svg)).toContain('ตัวอย่าง');
    expect(svg).toContain('fill="url(#twelve-months-wide-hatch-accent)"');
  });

  it('shows a range as an area of its class, named, never as a point', () => {
    const svg = renderSvg(fixture('wqi'), 'wide');
    const texts = textsOf(svg);
    expect(texts).toEqual(expect.arrayContaining(['เสื่อมโทรมมาก', 'เสื่อมโทรม', 'พอใช้', 'ดี', 'ดีมาก', 'ผล 31–60', 'เป้าหมาย 61–70']));
    expect(svg).toContain('fill="url(#wqi-wide-range-accent)"');
    expect(svg).toContain('class="s-target" stroke-width="2" stroke-dasharray="6 4"');
    expect(svg).not.toMatch(/a[\d.]+ [\d.]+ 0/u);
  });

  it('lays bars down where names are too long to stand under them', () => {
    const texts = textsOf(renderSvg(fixture('agencies'), 'narrow'));
    expect(texts).toEqual(expect.arrayContaining([...fixture('agencies').labels]));
    expect(texts.filter((text) => text.endsWith('…'))).toEqual([]);
  });

  it('gives a band of an unknown tone the colour of its place', () => {
    const svg = renderSvg({ ...fixture('wqi'), bands: [{ name: 'ก', min: 0, max: 100, tone: 'unheard-of' }] }, 'wide');
    expect(svg).toContain('class="f-band-1"');
  });

  it('refuses a colour that the stylesheet does not know', () => {
    const spec = fixture('otop-revenue');
    const size = sizeOf(spec, 'wide');
    const drawn = drawChart(kinds.bars(spec, { ...namedTheme, colour: () => '#ff0000' }, 'wide'), size);
    expect(() => writeSvg(drawn, size, { id: 'x', classes: '', label: null })).toThrow('charts: "#ff0000" is not a colour of the theme');
  });

  it('is an ornament when the words beside it say the same', () => {
    const svg = renderSvg(fixture('spark-bars'), 'wide', null);
    expect(svg).toContain('aria-hidden="true"');
    expect(svg).not.toContain('role="img"');
  });

  it('leaves no globals behind', () => {
    renderSvg(fixture('otop-revenue'), 'wide');
    expect('document' in globalThis).toBe(false);
  });
});

const gallery = process.env.GALLERY_DIR;

describe.runIf(gallery !== undefined)('gallery', () => {
  it('is written for people to look at', () => {
    const folder = resolve(gallery ?? '');
    mkdirSync(folder, { recursive: true });
    const styles = ['tokens', 'charts'].map((name) => `file://${resolve(`src/styles/${name}.css`)}`);
    writeFileSync(join(folder, 'index.html'), galleryPage(fixtures, styles));
    expect(fixtures.length).toBeGreaterThan(0);
  });
});
