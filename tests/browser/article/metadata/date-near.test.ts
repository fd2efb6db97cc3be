import { expect, test } from 'vitest';
import { dateNear } from '@/lib/article/metadata/date-near';
import { NOW, cluesOf } from './page';

test.each<[string, string, string | undefined]>([
  ['under the headline', '<h1>Harbour opens</h1><p>May 3, 2026</p>', '2026-05-03'],
  ['above the headline', '<p>May 3, 2026</p><h1>Harbour opens</h1><p>By Ann Lee</p>', '2026-05-03'],
  [
    'published before updated',
    '<h1>Harbour opens</h1><p>Updated May 5, 2026</p><p>Published May 3, 2026</p>',
    '2026-05-03',
  ],
  ['updated where nothing else stands', '<h1>Harbour opens</h1><p>Updated May 5, 2026</p>', '2026-05-05'],
  ['some hours ago', '<h1>Harbour opens</h1><p>3 hours ago</p>', '2026-05-10T09:30:00Z'],
  ['not the weather bar’s', '<p>Sunday, May 10, 2026 18°</p><h1>Harbour opens</h1><p>Text</p>', undefined],
  ['not “today”', '<h1>Harbour opens</h1><p>Today</p>', undefined],
  [
    'not one in a long text',
    `<h1>Harbour opens</h1><p>${'It opened on May 3, 2026, as the mayor had said. '.repeat(4)}</p>`,
    undefined,
  ],
])('%s', (_case, html, date) => {
  expect(dateNear(cluesOf(html).lines, { lang: 'en', url: 'https://example.com/' }, NOW)).toBe(date);
});
