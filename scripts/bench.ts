import { benchCorpus } from './bench/corpus.ts';
import { benchRatio } from './bench/ratio.ts';

/** `npm run bench -- corpus DIR`: how every file of a folder is read. `npm run bench -- ratio`: what `check` costs. */
const [what = 'ratio', directory] = process.argv.slice(2);
if (what === 'corpus' && directory !== undefined) process.exitCode = await benchCorpus(directory, console.log);
else if (what === 'ratio') process.exitCode = await benchRatio(console.log);
else {
  console.error('usage: npm run bench -- corpus DIR | npm run bench -- ratio');
  process.exitCode = 2;
}
