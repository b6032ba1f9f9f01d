import { renderSvg } from '#src/charts/renderSvg.ts';
import type { ChartSpec } from '#src/charts/spec.ts';

/** A page that shows every fixture in both forms, to be looked at; `css` are paths of stylesheets. */
export function galleryPage(specs: readonly ChartSpec[], css: readonly string[]): string {
  const figures = specs.map((spec) => {
    if (spec.kind === 'spark') return `<p class="spark">${renderSvg(spec, 'wide')}</p>`;
    return `<figure class="chart" data-chart="${spec.id}"><figcaption><p class="chart-head"><span class="chart-title">${spec.title}</span> <span class="chart-unit">${spec.unit}</span></p><p class="chart-foot">ที่มา</p></figcaption><div class="chart-frame">${renderSvg(spec, 'wide')}${renderSvg(spec, 'narrow')}</div></figure>`;
  });
  return `<!doctype html><html lang="th"><meta charset="utf-8">${css.map((path) => `<link rel="stylesheet" href="${path}">`).join('')}<body>${figures.join('\n')}</body></html>`;
}
