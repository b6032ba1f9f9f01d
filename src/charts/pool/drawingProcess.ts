import type { Drawing, Wanted } from '#src/charts/pool/drawAhead.ts';
import { renderSvg } from '#src/charts/renderSvg.ts';

/** The inside of the process that draws: what is asked for together is answered together, as bytes. */
process.on('message', (wanted: readonly Wanted[]) => {
  process.send?.(wanted.map(({ key, spec, form, ornament }): Drawing => ({ key, svg: Buffer.from(ornament ? renderSvg(spec, form, null) : renderSvg(spec, form)) })));
});

// Nobody is left to draw for.
process.on('disconnect', () => process.exit());
