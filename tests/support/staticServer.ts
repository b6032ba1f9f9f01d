import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8', '.css': 'text/css', '.js': 'text/javascript', '.json': 'application/json',
  '.svg': 'image/svg+xml', '.woff2': 'font/woff2', '.wasm': 'application/wasm', '.csv': 'text/csv; charset=utf-8',
  '.ics': 'text/calendar; charset=utf-8', '.xml': 'application/xml',
};

export interface Served {
  readonly url: string;
  readonly server: Server;
  close(): Promise<void>;
}

/** Serves a folder on 127.0.0.1 as a plain web server would: `/a/` is `/a/index.html`, anything else 404. */
export async function serveFolder(folder: string, base = '/'): Promise<Served> {
  const server = createServer((request, response) => {
    void (async () => {
      const path = decodeURIComponent(new URL(request.url ?? '/', 'http://x').pathname);
      const inside = path.startsWith(base) ? path.slice(base.length) : null;
      const file = inside === null ? null : join(folder, normalize(`/${inside}${path.endsWith('/') ? 'index.html' : ''}`));
      const found = file !== null && (await stat(file).then((stats) => stats.isFile(), () => false));
      response.writeHead(found ? 200 : 404, { 'content-type': found ? (types[extname(file)] ?? 'application/octet-stream') : 'text/plain' });
      if (found) createReadStream(file).pipe(response);
      else response.end('not found');
    })();
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    server,
    close: () => new Promise((done) => { server.closeAllConnections(); server.close(() => { done(); }); }),
  };
}
