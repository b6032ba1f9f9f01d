import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const hash = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 10);

/** A file named by its content. */
const named = (folder: string, name: string, ending: string, text: string): [string, string] => [`${folder}/${name}.${hash(text)}.${ending}`, text];

/**
 * The files of a site in the manner of a built one: every page bears its version and asks for a style, a script, the
 * numbers of a chart and the search index, all of that version, and for a font that never changes.
 */
export function smallSite(version: number): Map<string, string> {
  const style = named('_astro', 'style', 'css', `/* release ${version} */`.repeat(400));
  const script = named('_astro', 'app', 'js', `// release ${version}`.repeat(2000));
  const font = named('_astro', 'font', 'woff2', 'never changes'.repeat(500));
  const search = `pagefind/${hash(`search ${version}`)}`;
  const pages = ['', ...'abcdefgh'].map((name): [string, [string, string]] => [name, named('charts', `chart-${name}`, 'json', `{"release":${version},"chart":"${name}"}`)]);
  return new Map([
    style, script, font,
    [`${search}/pagefind.js`, `export const release = ${version};`],
    [`${search}/pagefind-entry.json`, `{"release":${version}}`],
    ...pages.flatMap(([name, chart]): [string, string][] => [chart, [`${name === '' ? '' : `${name}/`}index.html`, [
      `<!doctype html><title>release ${version}</title>`, `<link rel="preload" href="/${font[0]}">`, `<link rel="stylesheet" href="/${style[0]}">`,
      `<figure data-config="/${chart[0]}"></figure>`, `<script src="/${script[0]}"></script>`, `<div data-search-index="/${search}/"></div>`, 'text '.repeat(300),
    ].join('\n')]]),
    ['about/index.html', 'the same in every release'],
    ['state.json', `{"release":${version}}`],
  ]);
}

export function writeSite(folder: string, version: number): string {
  for (const [path, text] of smallSite(version)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}

/** What a page asks for by itself, as paths from the root. */
export function askedBy(html: string): string[] {
  const direct = [...html.matchAll(/(?:href|src|data-config)="\/([^"]+)"/g)].map(([, path = '']) => path);
  const search = [...html.matchAll(/data-search-index="\/([^"]+)"/g)].flatMap(([, folder = '']) => [`${folder}pagefind.js`, `${folder}pagefind-entry.json`]);
  return [...direct, ...search];
}
