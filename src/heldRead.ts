import type { LoadedProvince } from '#src/datasets/loadedProvince.ts';

/** As `heldBuild`: the pages of the development server share nothing with what reads the workbooks but the global object. */
const place = Symbol.for('sakhon-report.read');
const scope = globalThis as { [place]?: LoadedProvince };

/** Hands the pages a province that was just read, without writing it down: every row of it twice takes seconds. */
export function holdRead(province: LoadedProvince): void {
  scope[place] = province;
}

/** What was read last, while one works on the site. @throws Error before anything was */
export function heldRead(): LoadedProvince {
  const province = scope[place];
  if (!province) throw new Error('The province has not been loaded.');
  return province;
}
