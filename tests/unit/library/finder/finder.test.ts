import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { actOn } from '@/lib/library/acts';
import { purgeArticles } from '@/lib/library/bin';
import { db } from '@/lib/library/database';
import { Finder, type News, type Request } from '@/lib/library/finder/finder';
import { saveArticle } from '@/lib/library/save-article';
import { anArticle, aQuote } from '@/tests/unit/library/rows';

const open: Finder[] = [];

afterEach(() => open.splice(0).forEach((finder) => finder.close()));

beforeEach(async () => {
  await Promise.all(db.tables.map((table) => table.clear()));
  await db.changes.clear();
});

const save = async (title: string, text: string, canonicalUrl = `https://news.example/${title}`) =>
  (
    await saveArticle({
      article: anArticle({ title, text, canonicalUrl }),
      quotes: [aQuote(0, '“Yes”', 'Kim Lee')],
    })
  ).id;

const asking = (typed: string, more: Partial<Request> = {}): Request => ({
  place: 'all',
  typed,
  order: 'relevance',
  isReversed: false,
  isThorough: false,
  ...more,
});

async function opened(): Promise<{
  finder: Finder;
  news: News[];
  titles: (typed: string, more?: Partial<Request>) => Promise<string[]>;
}> {
  const news: News[] = [];
  const finder = await Finder.open((item) => news.push(item));
  open.push(finder);
  await vi.waitFor(() => expect(finder.behind).toBe(0));
  const titles = async (typed: string, more?: Partial<Request>) =>
    (await finder.find(asking(typed, more))).first.map(({ title }) => title);
  return { finder, news, titles };
}

test('what is in the library when it opens is found', async () => {
  await save('Harbour', 'The ferry came.');
  await save('Ferry', 'A wall held.');
  const { titles } = await opened();
  expect(await titles('ferry')).toEqual(['Ferry', 'Harbour']);
  expect(await titles('speaker:kim wall')).toEqual(['Ferry']);
});

test('what comes, changes and goes later is followed', async () => {
  const { titles, news } = await opened();
  const id = await save('Harbour', 'The ferry came.');
  await vi.waitFor(async () => expect(await titles('ferry')).toEqual(['Harbour']));
  await save('Harbour', 'The wall held.');
  await vi.waitFor(async () => expect(await titles('wall')).toEqual(['Harbour']));
  expect(await titles('ferry')).toEqual([]);
  await actOn([id], { act: 'bin' });
  await vi.waitFor(async () => expect(await titles('wall')).toEqual([]));
  expect(await titles('wall', { place: 'bin' })).toEqual(['Harbour']);
  await purgeArticles([id]);
  await vi.waitFor(async () => expect(await titles('wall', { place: 'bin' })).toEqual([]));
  expect(news).toContainEqual({ news: 'changed' });
});

test('the index outlives the finder, and one that is killed while indexing leaves nothing to mend', async () => {
  await save('Harbour', 'The ferry came.');
  await opened();
  const before = await db.segments.count();
  await save('Wall', 'The ferry left.');
  const stop = () => {
    throw new Error('killed');
  };
  db.segments.hook('creating', stop);
  const finder = await Finder.open(() => undefined);
  open.push(finder);
  expect(finder.behind).toBe(1);
  db.segments.hook('creating').unsubscribe(stop);
  expect(await db.segments.count()).toBe(before);
  const { titles } = await opened();
  expect((await titles('ferry')).toSorted()).toEqual(['Harbour', 'Wall']);
});

test('a lost index is made anew', async () => {
  await save('Harbour', 'The ferry came.');
  await opened();
  await Promise.all([db.segments.clear(), db.postings.clear(), db.catalogue.clear(), db.changes.clear()]);
  const { titles } = await opened();
  expect(await titles('ferry')).toEqual(['Harbour']);
});

test('many savings leave few segments', async () => {
  const { titles, finder } = await opened();
  for (let n = 0; n < 30; n++) {
    await save(`Story ${n}`, 'The ferry came.');
    await vi.waitFor(() => expect(finder.behind).toBe(0));
  }
  await vi.waitFor(async () => expect(await titles('ferry')).toHaveLength(24));
  await vi.waitFor(async () => expect(await db.segments.count()).toBeLessThan(12));
});

test('phrases are looked for in the texts', async () => {
  await save('Right', 'The sea wall held.');
  await save('Wrong', 'The wall by the sea.');
  const { titles } = await opened();
  expect(await titles('"sea wall"')).toEqual(['Right']);
  expect(await titles('wall -"sea wall"')).toEqual(['Wrong']);
});

test('it shows why an article was found', async () => {
  await save('Harbour', 'It rained. The ferry came. All left.');
  const { finder } = await opened();
  const { slots } = await finder.find(asking('ferry harb'));
  expect(await finder.reasons(slots, 'ferry harb')).toEqual([
    {
      title: [{ start: 0, end: 7 }],
      snippet: {
        text: 'The ferry came.',
        marks: [{ start: 4, end: 9 }],
        isCut: { before: false, after: false },
      },
    },
  ]);
  expect(await finder.reasons(slots, '')).toEqual([{ title: [] }]);
});

test('it counts what the found have in common, and explains what it did not understand', async () => {
  await save('Harbour', 'The ferry came.');
  const { finder } = await opened();
  const found = await finder.find(asking('ferry is:green'));
  expect(found.problems).toEqual([{ why: 'unknown-state', part: 'is:green' }]);
  expect(finder.facets(found.slots)).toMatchObject({
    facets: { outlet: [{ value: 'News', count: 1 }] },
    places: { all: 1, unread: 1, bin: 0 },
  });
  expect(finder.ids(found.slots)).toEqual(found.first.map(({ id }) => id));
});
