import { matchesGlob, resolve } from 'node:path';
import { expect, it } from 'vitest';
import config from '../astro.config.mjs';

it('who works on the site is not told of what builds write aside', () => {
  const ignored = [config.vite?.server?.watch?.ignored].flat().filter((each) => typeof each === 'string');
  const isIgnored = (path: string) => ignored.some((glob) => matchesGlob(resolve(path), glob));
  expect(isIgnored('.cache/0123456789ab/site/index.html')).toBe(true);
  expect(isIgnored('.cache/kept/0123456789ab/rows/x')).toBe(true);
  for (const path of ['src/pages/index.astro', 'src/cache/store.ts', 'content/site.yaml', 'spreadsheets/2560/wqi.xlsx']) expect(isIgnored(path), path).toBe(false);
});
