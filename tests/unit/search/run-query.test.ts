import { expect, test } from 'vitest';
import { buildSegment } from '@/lib/search/build-segment';
import { parseQuery } from '@/lib/search/parse-query';
import { runQuery } from '@/lib/search/run-query';
import { sortSlots } from '@/lib/search/sort-slots';
import { catalogueOf, entry, opened, words } from './articles';

const NOW = new Date(2026, 10, 20);
const catalogue = catalogueOf(
  entry('harbour', {
    tags: ['sea', 'Deep Water'],
    authors: ['Ann Lee'],
    published: '2026-11-17',
    lang: 'en-GB',
  }),
  entry('wall', {
    status: 'archived',
    favourite: 1,
    words: 3000,
    site: 'times.example',
    outlet: 'Example Times',
  }),
  entry('cafe', { lang: 'fr', progress: 0.5, highlightCount: 1, published: '2024-01-01' }),
  entry('tokyo', { lang: 'ja', deletedAt: 5, words: 100 }),
);
const [segments, read] = opened(catalogue, [
  buildSegment([
    words('harbour', {
      title: 'The harbour opens',
      text: 'A ferry came. The wall held.',
      speakers: ['Kim Young-ho'],
    }),
    words('wall', { title: 'A wall', text: 'The harbour is far. Kim walked along.' }),
  ]),
  buildSegment([
    words('cafe', { title: 'Un café', text: 'Le gouvernement sur le quai.' }),
    words('tokyo', { title: '東京都知事の会見', text: '港について話した。' }),
  ]),
]);

async function found(typed: string, place: 'all' | 'bin' | 'unread' = 'all'): Promise<string[]> {
  const query = parseQuery(typed, NOW);
  const { passed, scores } = await runQuery(catalogue, segments, { place, query }, read);
  const slots = sortSlots(catalogue, passed, { order: 'relevance', ...(scores && { scores }) });
  return Array.from(slots, (slot) => catalogue.ids[slot] ?? '');
}

test.each<[string, string[]]>([
  ['', ['cafe', 'harbour', 'wall']],
  ['harbour', ['harbour', 'wall']],
  ['wall', ['wall', 'harbour']],
  ['HARB', ['harbour', 'wall']],
  ['harb ', []],
  ['harbour ferry', ['harbour']],
  ['cafe', ['cafe']],
  ['goverment', []],
  ['gouvernment ', ['cafe']],
  ['harbuor ', ['harbour', 'wall']],
  ['harbour -ferry', ['wall']],
  ['-ferry', ['cafe', 'wall']],
  ['sea', ['harbour']],
  ['deep ferry', ['harbour']],
  ['ferry deep', ['harbour']],
  ['-sea', ['cafe', 'wall']],
  ['tag:sea', ['harbour']],
  ['tag:se', []],
  ['tag:"deep water"', ['harbour']],
  ['-tag:sea', ['cafe', 'wall']],
  ['site:times.example', ['wall']],
  ['site:https://www.times.example/x', ['wall']],
  ['outlet:times', ['wall']],
  ['author:"ann l"', ['harbour']],
  ['author:nn', []],
  ['speaker:kim', ['harbour']],
  ['speaker:"Kim Young-ho"', ['harbour']],
  ['-speaker:kim', ['cafe', 'wall']],
  ['kim', ['wall']],
  ['is:archived', ['wall']],
  ['is:unread', ['cafe', 'harbour']],
  ['-is:unread', ['wall']],
  ['is:favourite', ['wall']],
  ['is:highlighted', ['cafe']],
  ['is:started', ['cafe']],
  ['lang:en', ['harbour']],
  ['lang:fr', ['cafe']],
  ['minutes:>10', ['wall']],
  ['after:2026', []],
  ['before:2025 after:2023', ['cafe']],
  ['after:2025 harbour', ['harbour']],
  ['東京', []],
])('%s', async (typed, ids) => {
  expect((await found(typed)).toSorted()).toEqual(ids.toSorted());
});

test.each([
  ['harbour', ['harbour', 'wall']],
  ['wall', ['wall', 'harbour']],
])('a word of the title comes before one of the text: %s', async (typed, ids) => {
  expect(await found(typed)).toEqual(ids);
});

test.each<[string, string[]]>([
  ['', ['tokyo']],
  ['東京', ['tokyo']],
  ['知事', []],
  ['会見', ['tokyo']],
  ['harbour', []],
])('in the bin: %s', async (typed, ids) => {
  expect(await found(typed, 'bin')).toEqual(ids);
});

test('a place and a query hold both', async () => {
  expect(await found('harbour', 'unread')).toEqual(['harbour']);
});

test('an unwanted phrase is only suspected: the order of words is not in the index', async () => {
  const query = parseQuery('-"the wall"', NOW);
  const { passed, suspected } = await runQuery(catalogue, segments, { place: 'all', query }, read);
  expect(passed.reduce((sum, is) => sum + is, 0)).toBe(3);
  expect(catalogue.ids.filter((_id, slot) => suspected?.[slot])).toEqual(['harbour', 'wall']);
});

test('more words than anybody types do no harm', async () => {
  expect(await found('harbour '.repeat(500))).toEqual(['harbour', 'wall']);
});
