import type { Chart } from 'chart.js';
import { browserTheme } from '#src/charts/live/browserTheme.ts';
import { crosshair } from '#src/charts/live/crosshair.ts';
import { chartWords } from '#src/i18n/charts.ts';
import { kinds } from '#src/charts/kinds.ts';
import { readingOf, sayReading } from '#src/charts/live/readingOf.ts';
import { registerParts } from '#src/charts/register.ts';
import { showTip } from '#src/charts/live/tip.ts';
import { sizeOf } from '#src/charts/drawingSize.ts';
import type { ChartSpec } from '#src/charts/spec.ts';

/** A drawing that answers: the pointer or the arrow keys move along its labels. */
export interface LiveChart {
  readonly point: (clientX: number, clientY: number) => void;
  readonly step: (by: number | 'first' | 'last') => void;
  readonly leave: () => void;
  /** Back to the still drawing. */
  readonly close: () => void;
}

interface Stage {
  readonly frame: HTMLElement;
  readonly canvas: HTMLCanvasElement;
  readonly tip: HTMLElement;
  readonly said: HTMLElement;
}

/** The canvas takes the drawing's place to the pixel; the drawing stays, unseen, and holds the room. */
function setStage(frame: HTMLElement, svg: Element, size: { width: number; height: number }): Stage {
  const canvas = document.createElement('canvas');
  canvas.className = 'chart-canvas';
  canvas.setAttribute('aria-hidden', 'true');
  [canvas.width, canvas.height] = [size.width, size.height];
  const { width, height } = svg.getBoundingClientRect();
  [canvas.style.width, canvas.style.height] = [`${width}px`, `${height}px`];
  const tip = document.createElement('div');
  tip.className = 'chart-tip';
  tip.hidden = true;
  const said = document.createElement('output');
  said.className = 'chart-said';
  frame.append(canvas, tip, said);
  frame.classList.add('is-live');
  return { frame, canvas, tip, said };
}

function play(chart: Chart, spec: ChartSpec, stage: Stage, active: { index: number | null }): LiveChart {
  const { frame, canvas, tip, said } = stage;
  const box = (): DOMRect => canvas.getBoundingClientRect();
  const upright = chart.options.indexAxis !== 'y';
  const last = spec.labels.length - 1;
  const draw = (index: number | null): void => {
    if (active.index === index) return;
    active.index = index;
    chart.draw();
  };
  const show = (index: number, y: number): void => {
    draw(index);
    const scale = box().width / chart.width;
    const x = upright ? (chart.scales['x']?.getPixelForValue(index) ?? 0) * scale : 40;
    showTip(tip, readingOf(spec, index), { x, y }, box().width);
  };
  return {
    point(clientX, clientY) {
      const { left, top, width } = box();
      const scale = chart.width / width;
      const axis = upright ? chart.scales['x'] : chart.scales['y'];
      const index = Math.round(Number(axis?.getValueForPixel((upright ? clientX - left : clientY - top) * scale) ?? 0));
      show(Math.min(last, Math.max(0, index)), clientY - top + 14);
    },
    step(by) {
      const from = active.index ?? (by === -1 ? last + 1 : -1);
      const index = by === 'first' ? 0 : by === 'last' ? last : Math.min(last, Math.max(0, from + by));
      show(index, 8);
      said.textContent = sayReading(readingOf(spec, index));
    },
    leave() {
      tip.hidden = true;
      draw(null);
    },
    close() {
      chart.destroy();
      for (const part of [canvas, tip, said]) part.remove();
      frame.classList.remove('is-live');
    },
  };
}

/** Draws the chart again as a canvas over the visible form of its SVG. Rejects if its numbers cannot be had; the SVG then stays. */
export async function enliven(frame: HTMLElement, config: string): Promise<LiveChart> {
  const [response] = await Promise.all([fetch(config), document.fonts.load('700 13px Sarabun', chartWords.fontProbe)]);
  if (!response.ok) throw new Error(`${config}: ${response.status}`);
  const spec = (await response.json()) as ChartSpec;
  const svg = [...frame.querySelectorAll('.chart-svg')].find((drawing) => drawing.getClientRects().length > 0);
  if (svg === undefined) throw new Error('no drawing is shown');
  const form = svg.classList.contains('chart-wide') ? 'wide' : 'narrow';
  const size = sizeOf(spec, form);
  const theme = browserTheme(frame);
  const stage = setStage(frame, svg, size);
  const active: { index: number | null } = { index: null };
  const drawing = kinds[spec.kind](spec, theme, form);
  const scale = stage.canvas.getBoundingClientRect().width / size.width;
  const chart = new (registerParts())(stage.canvas, {
    ...drawing,
    options: { ...drawing.options, devicePixelRatio: Math.max(1, window.devicePixelRatio * scale) },
    plugins: [...(drawing.plugins ?? []), crosshair(theme, () => active.index)],
  });
  return play(chart, spec, stage, active);
}
