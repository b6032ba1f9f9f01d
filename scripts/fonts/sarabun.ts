import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { joinFonts } from './joinFonts.ts';
import { readWoff, type Tables } from './sfnt.ts';

export const weights = [400, 700] as const;

/** Besides Thai: ASCII and the signs that reports use. src/styles/fonts.css lists what the fonts have; a test compares. */
const wanted = [...Array.from({ length: 0x7f - 0x20 }, (_, index) => 0x20 + index), ...Array.from('\u00a0§«°±²³·»¼½¾×÷–—‘’‚“”„•…‹›€−', (sign) => sign.codePointAt(0) ?? 0)];

/** The package that Sarabun comes in, which has Thai and Latin in a file each: a first view would need four. */
export const packageFolder = dirname(createRequire(import.meta.url).resolve('@fontsource/sarabun/package.json'));

export function joinedSarabun(weight: (typeof weights)[number]): Tables {
  const cut = (script: string): Tables => readWoff(readFileSync(`${packageFolder}/files/sarabun-${script}-${weight}-normal.woff`));
  return joinFonts(cut('thai'), cut('latin'), wanted);
}
