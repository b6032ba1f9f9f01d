import type { TextMeasure } from '#src/charts/svg/measureText.ts';
import { PathData } from '#src/charts/svg/pathData.ts';
import { remembering } from '#src/thai/remembering.ts';

/** Something drawn, with the paint that it was given; null: none. */
export type Drawn =
  | { readonly kind: 'path'; readonly data: PathData; fill: string | null; stroke: string | null; strokeWidth: number; dash: readonly number[] }
  | { readonly kind: 'text'; readonly text: string; readonly x: number; readonly y: number; readonly size: number; readonly bold: boolean; readonly align: string; readonly fill: string | null };

type DrawnPath = Extract<Drawn, { kind: 'path' }>;

/** What `save` keeps and `restore` brings back; named as a canvas names it. */
const defaults = { strokeStyle: '#000000', fillStyle: '#000000', lineWidth: 1, font: '10px sans-serif', textAlign: 'start', textBaseline: 'alphabetic', dash: [] as readonly number[], dx: 0, dy: 0 };
type Style = typeof defaults;

const fullTurn = 2 * Math.PI;

/** A drawing writes a hundred words in two or three fonts. */
const fontOf = remembering((font) => ({ size: Number.parseFloat(/([\d.]+)px/.exec(font)?.[1] ?? ''), bold: /\b(?:bold|700)\b/.test(font) }));

/**
 * A 2D context that keeps what is drawn instead of painting it: as much of a canvas as Chart.js and our parts use, and
 * no more. It moves but does not turn or scale; text comes apart from paths; what is cut off by a clip is drawn whole.
 */
export class RecordingContext {
  strokeStyle = defaults.strokeStyle;
  fillStyle = defaults.fillStyle;
  lineWidth = defaults.lineWidth;
  font = defaults.font;
  textAlign = defaults.textAlign;
  textBaseline = defaults.textBaseline;
  canvas: object | null = null;
  drawn: Drawn[] = [];
  private dash: readonly number[] = [];
  private dx = 0;
  private dy = 0;
  private readonly saved: Style[] = [];
  private readonly measure: TextMeasure;
  private path: DrawnPath | null = null;

  constructor(measure: TextMeasure) {
    this.measure = measure;
  }

  save(): void {
    const { strokeStyle, fillStyle, lineWidth, font, textAlign, textBaseline, dash, dx, dy } = this;
    this.saved.push({ strokeStyle, fillStyle, lineWidth, font, textAlign, textBaseline, dash, dx, dy });
    this.path = null;
  }

  restore(): void {
    const style = this.saved.pop();
    if (style) {
      this.strokeStyle = style.strokeStyle;
      this.fillStyle = style.fillStyle;
      this.lineWidth = style.lineWidth;
      this.font = style.font;
      this.textAlign = style.textAlign;
      this.textBaseline = style.textBaseline;
      this.dash = style.dash;
      this.dx = style.dx;
      this.dy = style.dy;
    }
    this.path = null;
  }

  beginPath(): void {
    this.path = { kind: 'path', data: new PathData(), fill: null, stroke: null, strokeWidth: 1, dash: [] };
    this.drawn.push(this.path);
  }

  moveTo(x: number, y: number): void {
    if (!this.path) this.beginPath();
    this.path?.data.move(x + this.dx, y + this.dy);
  }

  lineTo(x: number, y: number): void {
    this.path?.data.line(x + this.dx, y + this.dy);
  }

  rect(x: number, y: number, width: number, height: number): void {
    this.moveTo(x, y);
    this.lineTo(x + width, y);
    this.lineTo(x + width, y + height);
    this.lineTo(x, y + height);
    this.lineTo(x, y);
    this.closePath();
  }

  arc(x: number, y: number, radius: number, from: number, to: number, counterClockwise = false): void {
    if (from === to) return;
    const start = from % fullTurn;
    let end = to % fullTurn;
    // A whole turn would end where it starts, and draw nothing.
    if (start === end) end = (end + fullTurn - 0.001 * (counterClockwise ? -1 : 1)) % fullTurn;
    const turned = end - start < 0 ? end - start + fullTurn : end - start;
    this.lineTo(x + radius * Math.cos(start), y + radius * Math.sin(start));
    this.path?.data.arc(radius, turned > Math.PI !== counterClockwise, !counterClockwise, x + radius * Math.cos(end) + this.dx, y + radius * Math.sin(end) + this.dy);
  }

  closePath(): void {
    if (this.path?.data.isEmpty === false) this.path.data.close();
  }

  fill(): void {
    if (!this.path) return;
    this.path.fill = this.fillStyle;
  }

  stroke(): void {
    if (!this.path) return;
    this.path.stroke = this.strokeStyle;
    this.path.strokeWidth = this.lineWidth;
    this.path.dash = this.dash;
  }

  /** The path was only there to clip by. */
  clip(): void {
    this.drawn = this.drawn.filter((each) => each !== this.path);
    this.path = null;
  }

  fillText(text: string, x: number, y: number): void {
    this.write(text, x, y, this.fillStyle);
  }

  strokeText(text: string, x: number, y: number): void {
    this.write(text, x, y, null);
  }

  private write(text: string, x: number, y: number, fill: string | null): void {
    const { size, bold } = fontOf(this.font);
    this.drawn.push({ kind: 'text', text, x: x + this.dx, y: y + this.dy, size, bold, align: this.textAlign, fill });
    this.path = null;
  }

  measureText(text: string): { readonly width: number } {
    this.measure.font = this.font;
    return this.measure.measureText(text);
  }

  setLineDash(dash: readonly number[]): void {
    this.dash = dash;
  }

  translate(x: number, y: number): void {
    this.dx += x;
    this.dy += y;
  }

  rotate(angle: number): void {
    if (angle !== 0) throw new Error('charts: nothing is drawn turned');
  }

  setTransform(a: number, b: number, c: number, d: number, e: number, f: number): void {
    if (a !== 1 || b !== 0 || c !== 0 || d !== 1) throw new Error('charts: nothing is drawn turned or scaled');
    [this.dx, this.dy] = [e, f];
  }

  resetTransform(): void {
    [this.dx, this.dy] = [0, 0];
  }

  /** Only a whole drawing is ever cleared. */
  clearRect(): void {
    this.drawn = [];
    this.path = null;
  }
}
