import { BarController, BarElement, CategoryScale, Chart, LinearScale, LineController, LineElement, PointElement } from 'chart.js';

/** The parts of Chart.js that the kinds use; nothing else reaches the browser. */
export function registerParts(): typeof Chart {
  Chart.register(BarController, BarElement, LineController, LineElement, PointElement, CategoryScale, LinearScale);
  return Chart;
}
