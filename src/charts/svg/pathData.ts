/** One decimal is a tenth of a pixel: finer than any screen or printer shows, and the same on every machine. */
const inTenths = (value: number): number => Math.round(value * 10);

/** Of tenths; drawings are full of the same ones. */
const mostRemembered = 10_000;
/** By number of tenths, alone and as it stands after another number: a minus parts them as well as a blank. Of full length from the start, or they would become tables. */
const [written, following] = [0, 1].map(() => new Array<string | undefined>(2 * mostRemembered + 1)) as [(string | undefined)[], (string | undefined)[]];

const writeAnew = (tenths: number): string => String(tenths / 10).replace(/^(-?)0\./u, '$1.');

function writeTenths(tenths: number): string {
  if (tenths > mostRemembered || tenths < -mostRemembered) return writeAnew(tenths);
  return (written[tenths + mostRemembered] ??= writeAnew(tenths));
}

function writeNext(tenths: number): string {
  if (tenths > mostRemembered || tenths < -mostRemembered) return tenths < 0 ? writeAnew(tenths) : ` ${writeAnew(tenths)}`;
  return (following[tenths + mostRemembered] ??= tenths < 0 ? writeTenths(tenths) : ` ${writeTenths(tenths)}`);
}

/** Of a place on a drawing, in pixels. */
export const round = (value: number): string => writeTenths(inTenths(value));

/**
 * Writes a path in few characters while it is drawn: rounded, from point to point, without steps of no length. Points
 * are rounded before the way between them is taken, so that nothing drifts.
 */
export class PathData {
  private text = '';
  private last = '';
  private leads = false;
  private x = 0;
  private y = 0;
  private startX = 0;
  private startY = 0;
  /** A line back to the start: `Z` would draw it anyway. */
  private held = '';

  get isEmpty(): boolean {
    return this.last === '';
  }

  move(x: number, y: number): void {
    this.x = this.startX = inTenths(x);
    this.y = this.startY = inTenths(y);
    this.release();
    this.text += `M${writeTenths(this.x)}${writeNext(this.y)}`;
    this.last = 'M';
  }

  line(toX: number, toY: number): void {
    if (this.last === '') return this.move(toX, toY);
    const x = inTenths(toX);
    const y = inTenths(toY);
    const dx = x - this.x;
    const dy = y - this.y;
    if (dx === 0 && dy === 0) return;
    this.x = x;
    this.y = y;
    this.release();
    const way = dy === 0 ? `h${writeTenths(dx)}` : dx === 0 ? `v${writeTenths(dy)}` : (this.last === 'l' ? writeNext(dx) : `l${writeTenths(dx)}`) + writeNext(dy);
    this.last = dy === 0 ? 'h' : dx === 0 ? 'v' : 'l';
    this.leads = true;
    if (x === this.startX && y === this.startY) this.held = way;
    else this.text += way;
  }

  /** A whole circle comes as an arc that ends where it starts, once rounded; such an arc draws nothing, so it is cut in two. */
  arc(radius: number, isLarge: boolean, isClockwise: boolean, toX: number, toY: number): void {
    const x = inTenths(toX);
    const y = inTenths(toY);
    const size = inTenths(radius);
    const shape = `a${writeTenths(size)}${writeNext(size)} 0 ${isLarge ? 1 : 0} ${isClockwise ? 1 : 0} `;
    const dx = x - this.x;
    const dy = y - this.y;
    this.x = x;
    this.y = y;
    this.release();
    this.text += dx === 0 && dy === 0 ? `${shape}${writeTenths(-2 * size)} 0${shape}${writeTenths(2 * size)} 0` : shape + writeTenths(dx) + writeNext(dy);
    this.last = 'a';
    this.leads = true;
  }

  close(): void {
    this.x = this.startX;
    this.y = this.startY;
    this.held = '';
    this.text += 'Z';
    this.last = 'Z';
    this.leads = true;
  }

  /** Empty where it leads nowhere: a point between two gaps of a line. */
  toString(): string {
    return this.leads ? this.text + this.held : '';
  }

  private release(): void {
    if (this.held === '') return;
    this.text += this.held;
    this.held = '';
  }
}
