declare module 'svgcanvas' {
  import type { SVGElement } from 'happy-dom';

  /** A 2D context that writes SVG elements into `document`. */
  export interface SvgContext {
    canvas: object;
    getSvg(): SVGElement;
  }
  const parts: { readonly Context: new (options: { width: number; height: number; ctx: object; document: object }) => SvgContext };
  export default parts;
}
