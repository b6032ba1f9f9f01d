import { open } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { askedBy, smallSite } from './smallSite.ts';

/** Serves what `current` points at, as nginx and Caddy do: a file is opened once, by the path of that moment, and read from there. */
export async function serveCurrent(to: string) {
  const server = createServer((request, response) => {
    const path = (request.url ?? '/').replace(/\/$/, '/index.html');
    void open(join(to, 'current', path)).then(async (file) => {
      try {
        response.end(await file.readFile());
      } finally {
        await file.close();
      }
    }).catch(() => response.writeHead(404).end());
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}`, close: () => new Promise<void>((done) => { server.closeAllConnections(); server.close(() => { done(); }); }) };
}

export interface Reading {
  readonly wrong: string[];
  readonly pages: Set<number>;
  count: number;
  stop: boolean;
}

const pause = (milliseconds: number) => new Promise((ready) => { setTimeout(ready, milliseconds); });

/** Reads pages and all that they ask for, until told to stop; notes whatever is not of the page's own release, byte for byte. */
export async function readOn(url: string, reading: Reading, random: () => number): Promise<void> {
  const get = async (path: string): Promise<string> => {
    const response = await fetch(`${url}/${path}`);
    return response.ok ? response.text() : `status ${response.status}`;
  };
  while (!reading.stop) {
    const path = ['', ...'abcdefgh'][Math.floor(random() * 9)] ?? '';
    const file = path === '' ? 'index.html' : `${path}/index.html`;
    const html = await get(path === '' ? '' : `${path}/`);
    const version = Number(/release (\d+)/.exec(html)?.[1] ?? NaN);
    const release = smallSite(version);
    if (release.get(file) !== html) reading.wrong.push(`page ${file}: ${html.slice(0, 60)}`);
    for (const asked of askedBy(html)) {
      // Somebody takes their time between a page and what it asks for.
      if (random() < 0.2) await pause(random() * 30);
      const body = await get(asked);
      if (release.get(asked) !== body) reading.wrong.push(`release ${version}, ${asked}: ${body.slice(0, 60)}`);
    }
    reading.pages.add(version);
    reading.count += 1;
  }
}
