import { describeChart } from '#src/charts/describeChart.ts';
import { drawChart } from '#src/charts/svg/drawChart.ts';
import { kinds } from '#src/charts/kinds.ts';
import { namedTheme } from '#src/charts/theme.ts';
import { sizeOf } from '#src/charts/drawingSize.ts';
import { writeSvg } from '#src/charts/svg/svgDocument.ts';
import type { ChartForm } from '#src/charts/sizes.ts';
import type { ChartSpec } from '#src/charts/spec.ts';

/**
 * Draws a chart as inline SVG at build. Colours come from charts.css.
 * `label` overrides what is read aloud; null makes the drawing an ornament (a card's words say it already).
 */
export function renderSvg(spec: ChartSpec, form: ChartForm, label: string | null = describeChart(spec)): string {
  return spec.kind === 'spark' ? renderSpark(spec, form, label) : drawSvg(spec, form, label);
}

const sparks = new WeakMap<ChartSpec, Map<string | null, string>>();

/** The overview, the list and an agency's page show the same card. */
function renderSpark(spec: ChartSpec, form: ChartForm, label: string | null): string {
  const known = sparks.get(spec) ?? new Map<string | null, string>();
  sparks.set(spec, known);
  const svg = known.get(label) ?? drawSvg(spec, form, label);
  known.set(label, svg);
  return svg;
}

function drawSvg(spec: ChartSpec, form: ChartForm, label: string | null): string {
  const size = sizeOf(spec, form);
  const svg = drawChart(kinds[spec.kind](spec, namedTheme, form), size);
  const id = `${spec.id.replace(/[^\w-]+/gu, '-')}-${spec.kind === 'spark' ? 'spark' : form}`;
  return writeSvg(svg, size, { id, classes: `chart-svg chart-${spec.kind === 'spark' ? 'spark' : form}`, label });
}
