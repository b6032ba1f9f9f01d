import { createServer, type Server } from 'node:http';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { extname, join, normalize } from 'node:path';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import sparticuz from '@sparticuz/chromium';
import { chromium, type BrowserContext } from 'playwright-core';
import { askAgain, isNamedByContent, keepForGood } from '#src/publish/namedByContent.ts';

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8', '.css': 'text/css', '.js': 'text/javascript', '.json': 'application/json', '.svg': 'image/svg+xml', '.woff2': 'font/woff2', '.wasm': 'application/wasm',
};
const packed = new Set(['.html', '.css', '.js', '.json', '.svg']);

interface View {
  readonly requests: number;
  /** Over the wire, headers included. */
  readonly bytes: number;
}

/** Serves a folder packed, with the caching that we advise to hosts. */
async function serve(folder: string): Promise<{ server: Server; address: string }> {
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://x').pathname);
    const file = join(folder, normalize(path), path.endsWith('/') ? 'index.html' : '');
    if (!existsSync(file) || !statSync(file).isFile()) return void response.writeHead(404).end();
    const kind = extname(file);
    const bytes = readFileSync(file);
    const isPacked = packed.has(kind);
    response.writeHead(200, { 'content-type': types[kind] ?? 'application/octet-stream', 'cache-control': isNamedByContent(path) ? keepForGood : askAgain, ...(isPacked ? { 'content-encoding': 'gzip' } : {}) });
    response.end(isPacked ? gzipSync(bytes) : bytes);
  });
  await new Promise<void>((ready) => { server.listen(0, '127.0.0.1', ready); });
  return { server, address: `http://127.0.0.1:${(server.address() as AddressInfo).port}` };
}

/** Of each kind of page the first that the site has. */
function pagesOf(folder: string): string[] {
  const firstIn = (section: string): string[] => {
    const names = existsSync(join(folder, section)) ? readdirSync(join(folder, section)).sort().filter((name) => existsSync(join(folder, section, name, 'index.html'))) : [];
    return names.slice(0, 1).map((name) => `/${section}/${name}/`);
  };
  const sections = readdirSync(folder).sort().filter((name) => statSync(join(folder, name)).isDirectory());
  return ['/', ...sections.flatMap((name) => [...(existsSync(join(folder, name, 'index.html')) ? [`/${name}/`] : []), ...firstIn(name)])];
}

/** What the network carries while `act` happens and until it is quiet; what comes from the cache carries nothing. */
async function watch(context: BrowserContext, address: string): Promise<View> {
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  let [requests, bytes] = [0, 0];
  const fromCache = new Set<string>();
  session.on('Network.requestServedFromCache', ({ requestId }) => { fromCache.add(requestId); });
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    if (fromCache.has(requestId) || encodedDataLength === 0) return;
    requests += 1;
    bytes += encodedDataLength;
  });
  await page.goto(address, { waitUntil: 'networkidle' });
  await page.close();
  return { requests, bytes };
}

/** Prints what a first view of each kind of page asks for, without and with a cache, and what one search does. */
export async function benchPages(folder: string, print: (line: string) => void): Promise<void> {
  const { server, address } = await serve(folder);
  const browser = await chromium.launch({ executablePath: await sparticuz.executablePath(), args: ['--headless', '--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking'] });
  try {
    print('first view                                 without cache        with the cache');
    const row = (name: string, views: readonly View[]): void => print(`${name.padEnd(38)}${views.map(({ requests, bytes }) => `${String(requests).padStart(4)} × ${(bytes / 1000).toFixed(1).padStart(7)} kB`).join('   ')}`);
    for (const path of pagesOf(folder)) {
      const context = await browser.newContext();
      row(path, [await watch(context, address + path), await watch(context, address + path)]);
      await context.close();
    }
    const context = await browser.newContext();
    await watch(context, `${address}/`);
    row('a search, from the overview', [await watch(context, `${address}/search/?q=${encodeURIComponent('ตัวชี้วัด')}`)]);
    await context.close();
  } finally {
    await browser.close();
    server.close();
  }
}
