import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { joinFonts } from '#src/fonts/joinFonts.ts';
import { readWoff, type Tables } from '#src/fonts/sfnt.ts';

export const weights = [400, 700] as const;
export const scripts = ['thai', 'latin'] as const;
type Weight = (typeof weights)[number];
type Script = (typeof scripts)[number];

/** Besides Thai: ASCII and the signs that reports use. src/styles/fonts.css lists what the fonts have; a test compares. */
const wanted = [...Array.from({ length: 0x7f - 0x20 }, (_, index) => 0x20 + index), ...Array.from('\u00a0§«°±²³·»¼½¾×÷–—‘’‚“”„•…‹›€−', (sign) => sign.codePointAt(0) ?? 0)];

const { resolve } = createRequire(import.meta.url);

/** Where the package keeps a weight: Thai and Latin in a file each, so that a first view would need four. */
export const cutPath = (script: Script, weight: Weight): string => resolve(`@fontsource/sarabun/files/sarabun-${script}-${weight}-normal.woff`);

/** Thai and what Latin a report needs, in one font. */
export function joinedSarabun(weight: Weight): Tables {
  const cut = (script: Script): Tables => readWoff(readFileSync(cutPath(script, weight)));
  return joinFonts(cut('thai'), cut('latin'), wanted);
}
