import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { fetchPicture } from '@/lib/pictures/fetch-picture';

const GIF = Buffer.from('GIF89a\x10\0\x10\0', 'latin1');
const LIMITS = { bytes: 1000, time: 20_000 };

const places: Record<string, (response: ServerResponse) => void> = {
  '/picture': (response) => response.end(GIF),
  '/lies': (response) => response.setHeader('content-type', 'text/html').end(GIF),
  '/page': (response) => response.setHeader('content-type', 'image/gif').end('<html>'),
  '/pixel': (response) => response.end(Buffer.from('GIF89a\x01\0\x01\0', 'latin1')),
  '/missing': (response) => response.writeHead(404).end(GIF),
  '/huge': (response) => response.setHeader('content-length', '1000000').end(Buffer.alloc(1_000_000)),
  '/endless': (response) => pour(response),
  '/stalls': (response) => response.write(GIF),
  '/silent': () => undefined,
  '/breaks': (response) => response.write(GIF, () => response.destroy()),
  '/moved': (response) => response.writeHead(302, { location: '/picture' }).end(),
  '/inward': (response) => response.writeHead(302, { location: `http://127.0.0.2:${port}/picture` }).end(),
};

const asked: IncomingMessage[] = [];
const server = createServer((request, response) => {
  asked.push(request);
  places[request.url ?? '']?.(response);
});
let port = 0;

beforeAll(async () => {
  await new Promise<void>((ready) => server.listen(0, '0.0.0.0', ready));
  port = (server.address() as AddressInfo).port;
});
beforeEach(() => {
  asked.length = 0;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

test.each<[string, string, object]>([
  ['a picture is had with its type', '/picture', { type: 'image/gif' }],
  ['a type by its bytes, not by what the server says', '/lies', { type: 'image/gif' }],
  ['a page called a picture', '/page', { problem: 'not-a-picture' }],
  ['a pixel that counts readers', '/pixel', { problem: 'tracking-pixel' }],
  ['a picture that is not there', '/missing', { problem: 'unreachable' }],
  ['one that says it is too large', '/huge', { problem: 'too-large' }],
  ['one that never ends', '/endless', { problem: 'too-large' }],
  ['a connection that breaks', '/breaks', { problem: 'unreachable' }],
  ['one that has moved on the same host', '/moved', { type: 'image/gif' }],
  ['one that leads to another host of this machine', '/inward', { problem: 'private-address' }],
])('%s', async (_case, path, outcome) => {
  const page = `http://127.0.0.1:${port}/story`;
  expect(await fetchPicture(`http://127.0.0.1:${port}${path}`, page, LIMITS)).toMatchObject(outcome);
});

test.each([
  ['a picture that stops half way', '/stalls'],
  ['a server that never answers', '/silent'],
])('%s is given up', async (_case, path) => {
  const origin = `http://127.0.0.1:${port}`;
  const fetched = await fetchPicture(origin + path, `${origin}/story`, { ...LIMITS, time: 50 });
  expect(fetched).toEqual({ problem: 'too-slow' });
});

test.each([
  ['this machine', () => `http://127.0.0.1:${port}/picture`],
  ['a home network', () => 'http://192.168.0.1/picture'],
  ['a file', () => 'file:///etc/hostname'],
  ['no address at all', () => 'picture'],
])('a page of the internet has nothing fetched from %s', async (_case, address) => {
  expect(await fetchPicture(address(), 'https://news.example/story', LIMITS)).toEqual({
    problem: 'private-address',
  });
  expect(asked).toHaveLength(0);
});

test('nobody is told who asks and from where', async () => {
  await fetchPicture(`http://127.0.0.1:${port}/picture`, `http://127.0.0.1:${port}/story`, LIMITS);
  expect(asked.map(({ method, headers }) => [method, headers.cookie, headers.referer])).toEqual([
    ['GET', undefined, undefined],
  ]);
});

function pour(response: ServerResponse): void {
  if (response.destroyed) return;
  response.write(GIF, () => setImmediate(() => pour(response)));
}
