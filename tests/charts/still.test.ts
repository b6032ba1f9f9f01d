import { describe, expect, it } from 'vitest';
import { drawByChartJs, drawChart } from '#src/charts/svg/drawChart.ts';
import { fixtures } from './fixtures.ts';
import { kinds } from '#src/charts/kinds.ts';
import { namedTheme } from '#src/charts/theme.ts';
import { sizeOf } from '#src/charts/drawingSize.ts';
import { writeSvg } from '#src/charts/svg/svgDocument.ts';
import type { ChartForm } from '#src/charts/sizes.ts';
import type { ChartSeries, ChartSpec } from '#src/charts/spec.ts';

// The drawing at build is made without Chart.js, the one that answers by it; that one lies over this one.

function lottery(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 48271) % 2147483647;
    return state % below;
  };
}

const roles = ['actual', 'actual', 'actual', 'target', 'central', 'baseline'] as const;

/** Some chart: few or many labels, gaps, nothing, zeros, negatives, numbers large and small. */
function someChart(seed: number): ChartSpec {
  const draw = lottery(seed * 7919 + 1);
  const count = [1, 2, 5, 7, 12, 24, 60, 120, 400][draw(9)] ?? 1;
  const [scale, base, gaps] = [[0, 1, 100, 12345.67, 3e7, 0.003][draw(6)] ?? 1, [0, 0, -50, 900, 1e6][draw(5)] ?? 0, [0, 0, 3, 9, 10][draw(5)] ?? 0];
  const labels = Array.from({ length: count }, (_, at) => [`ต.ค. ${at}`, `ปีงบประมาณ ${2500 + at}`, `${at}`, 'ตุลาคม ๒๕๖๐ ถึงมีนาคม'][seed % 4] ?? '');
  const series = Array.from({ length: 1 + draw(5) }, (_, at): ChartSeries => {
    const [level, sample] = [draw(4) === 0, draw(4) === 0];
    return {
      name: ['เมือง', 'กระทุ่มแบน', 'ค่าเป้าหมายของจังหวัดตามแผนพัฒนา', 'ก', 'ผล'][at] ?? '',
      role: roles[draw(6)] ?? 'actual',
      values: labels.map(() => (draw(10) < gaps ? null : Math.round((base + (level ? scale : (scale * (draw(2001) - 400)) / 1000)) * 1000) / 1000)),
      sample,
    };
  });
  return { id: `chart-${seed}`, kind: (['lines', 'lines', 'bars', 'bars', 'spark', 'bands'] as const)[draw(6)] ?? 'lines', ...(draw(4) === 0 ? { bands } : {}), title: 'แผนภูมิ', unit: 'คน', labels, series };
}

const bands = [{ name: 'ต่ำ', min: 0, max: 30, tone: 'poor' }, { name: 'พอใช้', min: 31, max: 60, tone: 'fair' }, { name: 'ดี', min: 61, max: 100, tone: 'good' }];

const forms: readonly ChartForm[] = ['wide', 'narrow'];

function bothDrawings(spec: ChartSpec, form: ChartForm): readonly [string, string] {
  const size = sizeOf(spec, form);
  const write = (draw: typeof drawChart): string => writeSvg(draw(kinds[spec.kind](spec, namedTheme, form), size), size, { id: spec.id, classes: '', label: null });
  return [write(drawChart), write(drawByChartJs)];
}

describe('the still drawing', () => {
  it('is that of Chart.js for every fixture', () => {
    for (const spec of fixtures) {
      for (const form of forms) {
        const [still, byChartJs] = bothDrawings(spec, form);
        expect(still).toBe(byChartJs);
      }
    }
  });

  it('is that of Chart.js for 150 charts drawn by lot', () => {
    for (let seed = 1; seed <= 150; seed += 1) {
      for (const form of forms) {
        const [still, byChartJs] = bothDrawings(someChart(seed), form);
        expect(still, `${seed} ${form}`).toBe(byChartJs);
      }
    }
  });
});
