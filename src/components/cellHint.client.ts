import { cellHint } from '#src/components/cellHint.ts';

/** A figure pointed at says which cell it is of. Written on each figure beforehand, it would be a quarter of a page. */
document.addEventListener('pointerover', ({ target }) => {
  const figure = target instanceof Element ? target.closest<HTMLElement>('data[data-cell], data[data-derived]') : null;
  if (figure && figure.title === '') figure.title = cellHint(figure.dataset);
}, { passive: true });
