import type { LiveChart } from '#src/charts/interactive.ts';

// A few hundred bytes that every chart page loads; Chart.js itself comes only when a reader points at or focuses a chart.
const charts = new Map<HTMLElement, Promise<LiveChart | null>>();
const steps: Readonly<Record<string, number | 'first' | 'last'>> = { ArrowLeft: -1, ArrowRight: 1, Home: 'first', End: 'last' };

const frameOf = (target: EventTarget | null): HTMLElement | null =>
  target instanceof Element ? target.closest<HTMLElement>('figure[data-chart] .chart-frame') : null;

function wake(frame: HTMLElement): Promise<LiveChart | null> {
  const awake = charts.get(frame);
  if (awake !== undefined) return awake;
  const config = frame.closest<HTMLElement>('figure[data-chart]')?.dataset.config;
  // Whatever goes wrong, the drawing is already there to be read.
  const waking = config === undefined
    ? Promise.resolve(null)
    : import('#src/charts/interactive.ts').then(({ enliven }) => enliven(frame, config)).catch(() => null);
  charts.set(frame, waking);
  return waking;
}

function close(frame: HTMLElement): void {
  void charts.get(frame)?.then((chart) => chart?.close());
  charts.delete(frame);
}

const closeAll = (): void => { for (const frame of [...charts.keys()]) close(frame); };

document.addEventListener('pointermove', (event) => {
  const frame = frameOf(event.target);
  if (frame === null || frame.dataset.still !== undefined) return;
  void wake(frame).then((chart) => chart?.point(event.clientX, event.clientY));
});

document.addEventListener('pointerout', (event) => {
  const frame = frameOf(event.target);
  if (frame === null || frameOf(event.relatedTarget) === frame) return;
  delete frame.dataset.still;
  void charts.get(frame)?.then((chart) => chart?.leave());
});

document.addEventListener('focusin', (event) => {
  const frame = frameOf(event.target);
  if (frame !== null) void wake(frame);
});

document.addEventListener('focusout', (event) => {
  const frame = frameOf(event.target);
  if (frame !== null) void charts.get(frame)?.then((chart) => chart?.leave());
});

document.addEventListener('keydown', (event) => {
  const frame = frameOf(event.target);
  if (frame === null) return;
  const step = steps[event.key];
  if (event.key === 'Escape') {
    // The pointer may still lie on it: it stays still until the pointer has left.
    frame.dataset.still = '';
    close(frame);
  } else if (step !== undefined) {
    event.preventDefault();
    void wake(frame).then((chart) => chart?.step(step));
  }
});

// Another width, other colours: the next touch draws it anew.
window.addEventListener('resize', closeAll);
matchMedia('(prefers-color-scheme: dark)').addEventListener('change', closeAll);
