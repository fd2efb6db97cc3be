import { expect, test } from 'vitest';
import { fetchPage } from '@/lib/jobs/fetch-page';

// What servers can answer is tried in the real browser: tests/e2e/chromium/adding.test.ts.
test.each([
  ['this machine', 'http://localhost/'],
  ['this machine by number', 'http://127.0.0.1/'],
  ['this machine in short', 'http://[::1]/'],
  ['the router', 'http://192.168.1.1/admin'],
  ['a name of the own network', 'http://printer.local/'],
  ['a file', 'file:///etc/passwd'],
  ['code', 'javascript:alert(1)'],
  ['no address', 'nothing'],
])('%s is not asked', async (_case, address) => {
  expect(await fetchPage(address)).toEqual({ problem: 'private-address' });
});

test('a site that does not exist does not answer', async () => {
  expect(await fetchPage('http://nowhere.example/')).toEqual({ problem: 'unreachable' });
});
