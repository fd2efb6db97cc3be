import 'fake-indexeddb/auto';
import { beforeAll, expect, test } from 'vitest';
import { actOn } from '@/lib/library/acts';
import { saveArticle } from '@/lib/library/save-article';
import { shelfStart } from '@/lib/library/shelf-rows';
import type { Place } from '@/lib/search/filter-catalogue';
import { anArticle } from './rows';

beforeAll(async () => {
  const ids: string[] = [];
  for (const [n, title] of ['first', 'second', 'third', 'fourth'].entries()) {
    const article = anArticle({ title, canonicalUrl: `https://news.example/${n}` });
    ids.push((await saveArticle({ article, quotes: [] }, new Date(n + 1))).id);
  }
  await actOn(ids.slice(0, 2), { act: 'archive' });
  await actOn(ids.slice(1, 3), { act: 'favourite' });
  await actOn(ids.slice(2, 3), { act: 'bin' });
});

test.each<[Place, string[]]>([
  ['all', ['fourth', 'second', 'first']],
  ['unread', ['fourth']],
  ['archived', ['second', 'first']],
  ['favourites', ['second']],
  ['bin', ['third']],
])('%s: saved last comes first', async (place, titles) => {
  const { rows, isAll } = await shelfStart(place);
  expect(rows.map(({ title }) => title)).toEqual(titles);
  expect(isAll).toBe(true);
});
