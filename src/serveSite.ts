import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import sirv from 'sirv';
import { securityHeaders } from '#src/contentPolicy.ts';
import { isNamedByContent, keepForGood } from '#src/publish/namedByContent.ts';

export interface Serving {
  readonly port: number;
  readonly server: Server;
}

/**
 * Serves a built site under its base path, as a web server for plain files would: an address without its last slash
 * finds its page, anything unknown gets the site's own 404 page; every answer bears the site's policy. Takes the next free port when `port` is in use.
 */
export async function serveSite(folder: string, basePath: string, port: number): Promise<Serving> {
  const notFound = readFileSync(join(folder, '404.html'));
  const files = sirv(folder, {
    etag: true,
    dev: true,
    // Not in the library's list of types.
    setHeaders: (response, path) => {
      if (isNamedByContent(path)) response.setHeader('cache-control', keepForGood);
      if (path.endsWith('.xlsx')) response.setHeader('content-type', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet');
    },
  });
  const server = createServer((request, response) => {
    const url = request.url ?? '/';
    for (const [name, value] of Object.entries(securityHeaders)) response.setHeader(name, value);
    const answer404 = () => {
      response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' });
      response.end(notFound);
    };
    if (!`${url}/`.startsWith(basePath)) {
      answer404();
      return;
    }
    request.url = `/${url.slice(basePath.length)}`;
    files(request, response, answer404);
  });
  return { port: await listen(server, port), server };
}

function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE' && port > 0) listen(server, port + 1).then(resolve, reject);
      else reject(error);
    });
    server.listen(port, () => {
      resolve((server.address() as AddressInfo).port);
    });
  });
}
