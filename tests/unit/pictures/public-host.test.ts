import { expect, test } from 'vitest';
import { isPublicHost } from '@/lib/pictures/public-host';

test.each<[string, string, boolean]>([
  ['a name with a dot', 'https://images.news.example.com/a.png', true],
  ['a public address', 'https://93.184.216.34/a.png', true],
  ['a public address of the new kind', 'https://[2606:2800:220:1:248:1893:25c8:1946]/', true],
  ['this machine', 'http://127.0.0.1:8080/', false],
  ['this machine by name', 'http://localhost/', false],
  ['this machine under a name of its own', 'http://a.localhost/', false],
  ['this machine with a last dot', 'http://localhost./', false],
  ['this machine as one number', 'http://2130706433/', false],
  ['this machine in hexadecimal', 'http://0x7f.1/', false],
  ['this machine of the new kind', 'http://[::1]/', false],
  ['this machine mapped into the new kind', 'http://[::ffff:127.0.0.1]/', false],
  ['every address at once', 'http://0.0.0.0/', false],
  ['a home network', 'http://192.168.1.1/', false],
  ['an office network', 'http://10.1.2.3/', false],
  ['an office network between', 'http://172.20.0.1/', false],
  ['the next address after it', 'http://172.32.0.1/', true],
  ['a cloud machine’s own address', 'http://169.254.169.254/latest/meta-data/', false],
  ['a carrier’s inner network', 'http://100.64.0.1/', false],
  ['a home network of the new kind', 'http://[fd00::1]/', false],
  ['a link of the new kind', 'http://[fe80::1]/', false],
  ['a name without a dot', 'http://router/', false],
  ['a name of the local network', 'http://printer.local/', false],
  ['no host at all', 'about:blank', false],
])('%s', (_case, url, isPublic) => {
  expect(isPublicHost(new URL(url).hostname)).toBe(isPublic);
});
