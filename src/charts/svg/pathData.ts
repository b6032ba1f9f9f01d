/** One decimal is a tenth of a pixel: finer than any screen or printer shows, and the same on every machine. */
export function round(value: number): string {
  const tenths = Math.round(value * 10);
  if (tenths % 10 === 0) return String(tenths / 10 + 0);
  const text = String(tenths / 10);
  if (tenths > -10 && tenths < 10) return tenths < 0 ? `-${text.slice(2)}` : text.slice(1);
  return text;
}

/** `A` has its radii, turn, flags and end; every other command has points. Places are absolute. */
export interface Step {
  readonly command: string;
  readonly numbers: readonly number[];
}

const join = (numbers: readonly number[]): string => numbers.map(round).join(' ');

function writeLine(from: readonly [string, string], to: readonly [string, string]): string {
  if (from[0] === to[0] && from[1] === to[1]) return '';
  if (from[1] === to[1]) return `H${to[0]}`;
  return from[0] === to[0] ? `V${to[1]}` : `L${to[0]} ${to[1]}`;
}

/** A whole circle comes as an arc that ends where it starts, once rounded; such an arc draws nothing, so it is cut in two. */
function writeArc(numbers: readonly number[], from: readonly [string, string], to: readonly [string, string]): string {
  const [rx = 0, ry = 0, turn = 0, large = 0, sweep = 0] = numbers;
  const shape = `A${round(rx)} ${round(ry)} ${round(turn)} ${large} ${sweep} `;
  if (from[0] !== to[0] || from[1] !== to[1]) return `${shape}${to[0]} ${to[1]}`;
  return `${shape}${round(Number(from[0]) - 2 * rx)} ${from[1]}${shape}${to[0]} ${to[1]}`;
}

/** A path in few characters: rounded, with H and V, without steps of no length. */
export function compactPath(steps: readonly Step[]): string {
  let at: readonly [string, string] = ['', ''];
  let start = at;
  return steps.map(({ command, numbers }, index) => {
    if (command === 'Z') {
      at = start;
      return 'Z';
    }
    const to = [round(numbers.at(-2) ?? 0), round(numbers.at(-1) ?? 0)] as const;
    const from = at;
    at = to;
    if (command === 'M') {
      start = to;
      return `M${to[0]} ${to[1]}`;
    }
    if (command === 'A') return writeArc(numbers, from, to);
    // A rectangle's last side is what Z draws anyway.
    if (command === 'L') return steps[index + 1]?.command === 'Z' && to[0] === start[0] && to[1] === start[1] ? '' : writeLine(from, to);
    return `${command}${join(numbers)}`;
  }).join('');
}
