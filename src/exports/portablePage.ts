import { posix } from 'node:path';

/**
 * A page, or a style sheet, as it must be to be opened from a folder (`file:`), where an address does not begin at the
 * site's root, a folder has no index, and browsers run no modules. `path` and addresses are from the site's root, whose base is `/`.
 */
export function portablePage(path: string, html: string): string {
  return html
    .replace(/<script\b[^>]*><\/script>/g, '')
    .replace(/<link rel="(?:preload|modulepreload)"[^>]*>/g, '')
    // What is told to those without scripts is told to all.
    .replace(/<\/?noscript>/g, '')
    .replace(/ (href|src|action)="(\/(?!\/)[^"]*)"/g, (_whole, name: string, address: string) => ` ${name}="${fromPage(path, address)}"`)
    .replace(/ srcset="([^"]*)"/g, (_whole, list: string) => ` srcset="${list.replace(/(^|,\s*)(\/(?!\/)[^\s,]*)/g, (_part, before: string, address: string) => before + fromPage(path, address))}"`);
}

export function portableStyle(path: string, css: string): string {
  return css
    .replace(/url\((\/(?!\/)[^)]*)\)/g, (_whole, address: string) => `url(${fromPage(path, address)})`)
    // No page can ask for its letters ahead, nor is any kept for the next: late is better than never.
    .replace(/font-display:\s*optional/g, 'font-display:swap');
}

function fromPage(path: string, address: string): string {
  const [, target = '', rest = ''] = /^([^?#]*)(.*)$/.exec(address) ?? [];
  const file = target.endsWith('/') ? `${target}index.html` : target;
  return posix.relative(posix.dirname(`/${path}`), file) + rest;
}

/** What is asked for by scripts and servers alone. */
export const isForServers = (path: string): boolean =>
  /^(charts|pagefind)\//.test(path) || /\.js$/.test(path) || ['_headers', '404.html', 'robots.txt', 'sitemap.xml', 'state.json'].includes(path);
