declare module 'svgcanvas' {
  /** A 2D context that writes SVG elements into `document`. */
  class Context {
    constructor(options: { width: number; height: number; ctx: object; document: object });
    canvas: object;
    getSvg(): import('happy-dom').SVGElement;
  }
  const parts: { Context: typeof Context };
  export default parts;
}
