// The widths of the letters of Sarabun 400 as they stand in the font, in thousandths of its size. With them nearly every
// word of an axis is measured without a canvas, which takes 30 MiB and longer to load than to draw a hundred charts.

/** From the space to `@`. */
const signs = [
  243, 237, 354, 686, 529, 903, 668, 192, 318, 318, 448, 607, 252, 340, 252, 415, 550, 550, 550, 550, 550, 550, 550, 550, 550, 550, 252, 252,
  607, 607, 607, 454, 795,
];

/** The Thai letters in the order of Unicode; 0 stands on the letter before. */
const thai = [
  576, 594, 606, 603, 607, 638, 454, 556, 570, 606, 616, 807, 830, 612, 612, 539, 708, 831, 831, 592, 607, 581, 657, 542, 637, 645, 655, 622,
  622, 720, 720, 616, 614, 572, 484, 581, 580, 612, 512, 602, 677, 580, 636, 720, 587, 565, 546, 534, 0, 485, 485, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 589, 310, 579, 379, 378, 390, 293, 621, 0, 0, 0, 0, 0, 0, 0, 0, 621, 660, 676, 685, 694, 678, 678, 675, 744, 674, 692, 767, 1020,
];

const signsFrom = 0x20;
const thaiFrom = 0x0e01;

/** Latin letters move together in pairs; a mark without a letter below it is drawn with a circle; two letters become one. */
const isSumOfItsLetters = /^(?:[\x20-\x40\u0e2f\u0e30\u0e32\u0e3f-\u0e44\u0e46\u0e4f-\u0e5b]|[\u0e01-\u0e2e][\u0e31\u0e34-\u0e3a\u0e47-\u0e4e]*\u0e33?)*$/u;

/** Pixels that a text takes, to the hundredth, as a canvas tells them; null: only a canvas can tell. */
export function widthOfLetters(text: string, size: number): number | null {
  if (!isSumOfItsLetters.test(text)) return null;
  let sum = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    sum += (code < thaiFrom ? signs[code - signsFrom] : thai[code - thaiFrom]) ?? 0;
  }
  return Math.fround(Math.round((sum * size) / 10) / 100);
}
