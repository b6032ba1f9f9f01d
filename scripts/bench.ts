import { resolve } from 'node:path';
import { benchBuilds, quick, whole } from './bench/builds.ts';
import { benchCorpus } from './bench/corpus.ts';
import { benchPages } from './bench/pages.ts';
import { benchRatio } from './bench/ratio.ts';

const usage = `usage: npm run bench                   builds of 10, 100 and 1,000 workbooks, beside those of a plain site
       npm run bench -- quick          the same of 10 and 100, once
       npm run bench -- pages [DIR]    what a view of each kind of page asks for (a built site; dist if not said)
       npm run bench -- corpus DIR     how every file of a folder is read
       npm run bench -- ratio          what check costs beside a plain read`;

const [what = 'builds', directory] = process.argv.slice(2);
if (what === 'corpus' && directory !== undefined) process.exitCode = await benchCorpus(directory, console.log);
else if (what === 'ratio') process.exitCode = await benchRatio(console.log);
else if (what === 'pages') await benchPages(resolve(directory ?? 'dist'), console.log);
else if (what === 'builds') await benchBuilds(whole, console.log);
else if (what === 'quick') await benchBuilds(quick, console.log);
else {
  console.error(usage);
  process.exitCode = 2;
}
