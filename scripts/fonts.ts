import { copyFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { joinedSarabun, packageFolder, weights } from './fonts/sarabun.ts';
import { writeWoff2 } from './fonts/writeWoff2.ts';

// To be run when the package of the font changes; what it writes is kept in the repository.
const target = resolve(import.meta.dirname, '../src/styles/fonts');
for (const weight of weights) {
  const file = writeWoff2(joinedSarabun(weight));
  writeFileSync(`${target}/sarabun-${weight}.woff2`, file);
  console.log(`sarabun-${weight}.woff2 ${file.length}`);
}
copyFileSync(`${packageFolder}/LICENSE`, `${target}/LICENSE`);
