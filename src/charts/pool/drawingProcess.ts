import type { Drawing, Wanted } from '#src/charts/pool/drawAhead.ts';
import { renderSvg } from '#src/charts/renderSvg.ts';

/** The inside of the process that draws: one chart after the other, each drawing sent as bytes as soon as it is made. */
process.on('message', (wanted: readonly Wanted[]) => {
  for (const { key, spec, form, ornament } of wanted) {
    const drawing: Drawing = { key, svg: Buffer.from(ornament ? renderSvg(spec, form, null) : renderSvg(spec, form)) };
    process.send?.(drawing);
  }
});

// Nobody is left to draw for.
process.on('disconnect', () => process.exit());
