/// <reference types="astro/client" />

import type { CorrectionMark, Kept } from '#src/datasets/state/history.ts';

declare global {
  namespace App {
    /** Filled by src/middleware.ts for every page. */
    interface Locals {
      /** Corrected figures by the name of their cell. */
      marks: Readonly<Record<string, CorrectionMark>>;
      kept: readonly Kept[];
      /** Takes what the page is about, and gives what stands in its place until the page is drawn; undefined: it stands there itself. */
      setAside?: ((main: string) => string) | undefined;
    }
  }
}
