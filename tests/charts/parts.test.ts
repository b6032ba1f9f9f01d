import { describe, expect, it } from 'vitest';
import { axisLabels } from '#src/charts/parts/axes.ts';
import { chartPath } from '#src/charts/chartJson.ts';
import { decimalsOf, formatTick } from '#src/charts/numbers.ts';
import { describeChart } from '#src/charts/describeChart.ts';
import { fixtures } from './fixtures.ts';
import { kinds } from '#src/charts/kinds.ts';
import { readingOf, sayReading } from '#src/charts/live/readingOf.ts';
import { RecordingContext } from '#src/charts/svg/recordingContext.ts';
import { rangeEnds } from '#src/charts/parts/bandStripes.ts';
import { spread } from '#src/charts/parts/spread.ts';
import { wrapText } from '#src/charts/textFit.ts';
import type { ChartSpec } from '#src/charts/spec.ts';

const fixture = (id: string): ChartSpec => {
  const found = fixtures.find((spec) => spec.id === id);
  if (found === undefined) throw new Error(`no fixture ${id}`);
  return found;
};

describe('text', () => {
  it('breaks between Thai words and keeps abbreviations whole', () => {
    expect(wrapText('ต.ค. 59', 30, 12, 2)).toEqual(['ต.ค.', '59']);
    expect(wrapText('สำนักงานเกษตรจังหวัด', 60, 12, 3)).toEqual(['สำนักงาน', 'เกษตร', 'จังหวัด']);
  });

  it('ends in … what does not fit', () => {
    expect(wrapText('สำนักงานเกษตรจังหวัดสมุทรสาคร', 60, 12, 1).at(-1)).toMatch(/…$/u);
  });

  it('writes every second month where all would not fit, months and years alike in two lines', () => {
    const labels = Array.from({ length: 24 }, (_, at) => `ต.ค. ${at}`);
    const written = axisLabels(labels, 500);
    expect(written.slice(0, 4)).toEqual([['ต.ค.', '0'], [], ['ต.ค.', '2'], []]);
  });

  it('writes many months by years, however narrow', () => {
    const labels = Array.from({ length: 120 }, (_, at) => `ต.ค. ${50 + Math.floor(at / 12)}`);
    const places = (width: number): number[] => axisLabels(labels, width).flatMap((lines, at) => (lines.length > 0 ? [at] : []));
    expect(places(600).slice(0, 3)).toEqual([0, 12, 24]);
    expect(places(240).slice(0, 3)).toEqual([0, 24, 48]);
    expect(places(10)).toEqual([0, 60]);
  });
});

describe('numbers', () => {
  it('keeps the decimals that the values have, two at most', () => {
    expect(decimalsOf(fixture('otop-revenue'))).toBe(2);
    expect(decimalsOf(fixture('green-industry'))).toBe(0);
    expect(decimalsOf(fixture('birth-rate'))).toBe(1);
  });

  it('writes millions in words on the axis', () => {
    expect(formatTick(1_500_000)).toBe('1.5 ล้าน');
    expect(formatTick(-2000)).toBe('-2,000');
  });
});

function pathOf(draw: (context: RecordingContext) => void): string {
  const context = new RecordingContext({ font: '', measureText: () => { throw new Error('nothing is written'); } });
  context.beginPath();
  draw(context);
  context.stroke();
  const path = context.drawn.at(-1);
  return path?.kind === 'path' ? path.data.toString() : '';
}

describe('paths', () => {
  it('rounds, and uses h and v', () => {
    expect(pathOf((context) => context.rect(10.04, 20, 20.22, 20))).toBe('M10 20h20.3v20h-20.3Z');
  });

  it('keeps a circle a circle', () => {
    expect(pathOf((context) => { context.arc(10, 10, 3, 0, 2 * Math.PI); context.closePath(); })).toBe('M13 10a3 3 0 1 1 -6 0a3 3 0 1 1 6 0Z');
  });

  it('goes on from rounded point to rounded point, so that nothing drifts', () => {
    expect(pathOf((context) => { context.moveTo(0.04, 0); for (let at = 1; at <= 4; at += 1) context.lineTo(at * 0.26, at % 2); })).toBe('M0 0l.3 1 .2-1 .3 1 .2-1');
  });

  it('moves with the context, and back', () => {
    expect(pathOf((context) => { context.save(); context.translate(5, 5); context.restore(); context.translate(1, 2); context.moveTo(0, 0); context.lineTo(3, 4); })).toBe('M1 2l3 4');
    expect(() => pathOf((context) => context.rotate(1))).toThrow('charts: nothing is drawn turned');
  });
});

describe('layout', () => {
  it('moves labels apart around where they want to be', () => {
    expect(spread([50, 50], 10, 0, 100)).toEqual([45, 55]);
    expect(spread([80, 20], 10, 0, 100)).toEqual([80, 20]);
    expect(spread([2, 2, 99], 10, 0, 100)).toEqual([5, 15, 95]);
  });

  it('lets a range that is a class take the whole stripe of the class', () => {
    expect(rangeEnds(fixture('wqi'), [31, 60])).toEqual([30, 60]);
    expect(rangeEnds(fixture('wqi'), [35, 50])).toEqual([35, 50]);
  });
});

describe('words for those who cannot see it', () => {
  it('tells every value of a short chart, gaps as missing', () => {
    expect(describeChart(fixture('green-industry'))).toBe(
      'แผนภูมิ สถานประกอบการที่ผ่านเกณฑ์ Green Industry (แห่ง): รอบที่ 1 เป้าหมาย ไม่มีข้อมูล, ผล 16; รอบที่ 2 เป้าหมาย 33, ผล ไม่มีข้อมูล',
    );
  });

  it('tells the course of a long one', () => {
    expect(describeChart(fixture('energy'))).toContain('ใช้จริง เริ่มที่ ต.ค. 60 102 ล่าสุด มี.ค. 61 88 ต่ำสุด 88 สูงสุด 102');
  });

  it('reads one label', () => {
    expect(sayReading(readingOf(fixture('wqi'), 0))).toBe('รอบที่ 1: ผล 31–60, เป้าหมาย ไม่มีข้อมูล');
  });
});

describe('seams', () => {
  it('has a fixture for each kind', () => {
    expect(Object.keys(kinds).filter((kind) => !fixtures.some((spec) => spec.kind === kind))).toEqual([]);
  });

  it('finds the numbers of a chart under any base', () => {
    const spec = fixture('otop-revenue');
    expect(chartPath('/', spec)).toMatch(/^\/charts\/otop-revenue\.[0-9a-f]{10}\.json$/);
    expect(chartPath('/sub', spec)).toBe(`/sub${chartPath('/', spec)}`);
    expect(chartPath('/sub/', spec)).toBe(`/sub${chartPath('/', spec)}`);
  });

  it('names the numbers of a chart by what they are', () => {
    const spec = fixture('otop-revenue');
    expect(chartPath('/', { ...spec, unit: 'บาท' })).not.toBe(chartPath('/', spec));
    expect(chartPath('/', structuredClone(spec))).toBe(chartPath('/', spec));
  });
});
