/** One decimal is a tenth of a pixel: finer than any screen or printer shows, and the same on every machine. */
const inTenths = (value: number): number => Math.round(value * 10);

/** By number of tenths; each is written once, for drawings are full of the same ones. */
const written: string[] = [];
const mostRemembered = 10_000;

function writeTenths(tenths: number): string {
  if (tenths < 0) return `-${writeTenths(-tenths)}`;
  const before = written[tenths];
  if (before !== undefined) return before;
  const text = String(tenths / 10).replace(/^0\./u, '.');
  if (tenths < mostRemembered) written[tenths] = text;
  return text;
}

/** Of a place on a drawing, in pixels. */
export const round = (value: number): string => writeTenths(inTenths(value));

/** Two numbers after a command, or after two others of the same command. */
function writePair(x: number, y: number, follows: boolean): string {
  const second = writeTenths(y);
  const pair = y < 0 ? writeTenths(x) + second : `${writeTenths(x)} ${second}`;
  return follows && x >= 0 ? ` ${pair}` : pair;
}

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
    this.add('M', `M${writePair(this.x, this.y, false)}`);
  }

  line(toX: number, toY: number): void {
    if (this.isEmpty) return this.move(toX, toY);
    const x = inTenths(toX);
    const y = inTenths(toY);
    const dx = x - this.x;
    const dy = y - this.y;
    if (dx === 0 && dy === 0) return;
    this.x = x;
    this.y = y;
    const command = dy === 0 ? 'h' : dx === 0 ? 'v' : 'l';
    const way = command === 'h' ? writeTenths(dx) : command === 'v' ? writeTenths(dy) : writePair(dx, dy, this.last === 'l');
    const text = command === 'l' && this.last === 'l' ? way : command + way;
    if (x !== this.startX || y !== this.startY) return this.add(command, text);
    this.add(command, '');
    this.held = text;
  }

  /** A whole circle comes as an arc that ends where it starts, once rounded; such an arc draws nothing, so it is cut in two. */
  arc(radius: number, isLarge: boolean, isClockwise: boolean, toX: number, toY: number): void {
    const [x, y, size] = [inTenths(toX), inTenths(toY), inTenths(radius)];
    const shape = `a${writePair(size, size, false)} 0 ${isLarge ? 1 : 0} ${isClockwise ? 1 : 0} `;
    const [dx, dy] = [x - this.x, y - this.y];
    [this.x, this.y] = [x, y];
    this.add('a', dx === 0 && dy === 0 ? `${shape}${writeTenths(-2 * size)} 0${shape}${writeTenths(2 * size)} 0` : shape + writePair(dx, dy, false));
  }

  close(): void {
    [this.x, this.y, this.held] = [this.startX, this.startY, ''];
    this.add('Z', 'Z');
  }

  /** Empty where it leads nowhere: a point between two gaps of a line. */
  toString(): string {
    return this.leads ? this.text + this.held : '';
  }

  private add(command: string, text: string): void {
    this.text += this.held + text;
    this.held = '';
    this.last = command;
    this.leads ||= command !== 'M';
  }
}
