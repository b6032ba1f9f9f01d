import { bands } from '#src/charts/kinds/bands.ts';
import { bars } from '#src/charts/kinds/bars.ts';
import { lines } from '#src/charts/kinds/lines.ts';
import { spark } from '#src/charts/kinds/spark.ts';
import type { DrawKind } from '#src/charts/kind.ts';
import type { ChartKind } from '#src/charts/spec.ts';

/** One line a kind. */
export const kinds: Record<ChartKind, DrawKind> = {
  bars,
  lines,
  bands,
  spark,
};
