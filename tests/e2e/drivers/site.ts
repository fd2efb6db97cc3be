import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';

const FIXTURES = fileURLToPath(new URL('../../fixtures/pages', import.meta.url));

const TYPES: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.jpg': 'image/jpeg',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.webp': 'image/webp',
};

/** What a path answers instead of a file: a finished page, or code that answers as it likes. */
export type Route = string | ((request: IncomingMessage, response: ServerResponse) => void);

/** A news site on this machine that can go away, stall, and be reached under other names. */
export type Site = {
  port: number;
  /** Address of `path`; any `host` that ends in `.example` leads here in the browsers under test. */
  url: (path: string, host?: string) => string;
  /** Makes `path` (without its query) answer with this. */
  route: (path: string, answer: Route) => void;
  /** Requests whose path matches are accepted and never answered, until `release`. */
  stall: (path: RegExp) => void;
  release: () => void;
  /** Takes the site off the net: open connections break, new ones are refused. */
  down: () => Promise<void>;
  up: () => Promise<void>;
  /** `host path` of every request so far, in order. */
  requests: string[];
  close: () => Promise<void>;
};

/** Serves a folder (the fixture pages, unless told otherwise) on a free loopback port. */
export async function serveSite(folder = FIXTURES): Promise<Site> {
  const routes = new Map<string, Route>();
  const requests: string[] = [];
  const waiting: (() => void)[] = [];
  let stalled: RegExp | undefined;

  const answer = (request: IncomingMessage, response: ServerResponse) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://site').pathname);
    requests.push(`${request.headers.host?.replace(/:\d+$/, '')} ${path}`);
    const reply = () => {
      const route = routes.get(path);
      if (typeof route === 'function') return route(request, response);
      if (route === undefined) return sendFile(join(folder, normalize(path)), response, port);
      response.writeHead(200, { 'content-type': TYPES[extname(path)] ?? TYPES['.html'] }).end(route);
    };
    if (stalled?.test(path)) waiting.push(reply);
    else reply();
  };

  const server = createServer(answer);
  await listen(server, 0);
  const { port } = server.address() as AddressInfo;
  const down = () => stop(server);

  return {
    port,
    requests,
    url: (path, host = '127.0.0.1') => `http://${host}:${port}/${path.replace(/^\//, '')}`,
    route: (path, route) => void routes.set(path, route),
    stall: (path) => void (stalled = path),
    release() {
      stalled = undefined;
      for (const reply of waiting.splice(0)) reply();
    },
    down,
    up: () => listen(server, port),
    close: down,
  };
}

/** Pages on disk cannot know the port: pictures they keep on another host are given it here. */
function sendFile(file: string, response: ServerResponse, port: number): void {
  if (!existsSync(file) || !statSync(file).isFile()) {
    response.writeHead(404, { 'content-type': 'text/plain' }).end('Nothing here.');
    return;
  }
  const type = TYPES[extname(file).toLowerCase()] ?? 'application/octet-stream';
  const bytes = readFileSync(file);
  const isPage = type.startsWith('text/html');
  response.writeHead(200, { 'content-type': type });
  response.end(
    isPage ? bytes.toString().replaceAll('//pictures.example/', `//pictures.example:${port}/`) : bytes,
  );
}

const listen = (server: Server, port: number): Promise<void> =>
  new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });

const stop = (server: Server): Promise<void> =>
  new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
