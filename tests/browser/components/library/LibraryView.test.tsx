import { beforeAll, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { Act } from '@/lib/library/acts';
import type { ArticleRow } from '@/lib/library/rows';
import { draw } from '@/tests/browser/screens/draw';
import { library, open } from '@/tests/browser/screens/library-cases';
import { shelf } from '@/tests/browser/screens/shelf';

beforeAll(() => page.viewport(1280, 900));

const full = open(shelf);

test('what is typed is asked for, by relevance', async () => {
  const onRoute = vi.fn<(change: object) => void>();
  draw(library(full, { onRoute }));
  await userEvent.keyboard('/');
  await userEvent.keyboard('f');
  expect(onRoute.mock.calls).toEqual([[{ typed: 'f', order: 'relevance' }]]);
});

test('a bad query explains itself', () => {
  const problems = [{ why: 'unknown-state' as const, part: 'is:green' }];
  const body = draw(library(open(shelf, { problems })));
  expect(body.querySelector('search output')?.textContent).toContain('is:green');
});

test('a click on a facet writes the query', async () => {
  const onRoute = vi.fn<(change: object) => void>();
  draw(library(full, { onRoute }));
  await userEvent.click(page.getByRole('button', { name: /deep sea/ }));
  expect(onRoute.mock.calls).toEqual([[{ typed: 'tag:"deep sea" ', order: 'relevance' }]]);
});

test.each([
  ['j goes to the first', 'j', 0],
  ['j j to the second', 'jj', 1],
  ['k back', 'jjk', 0],
  ['k stops at the first', 'jkk', 0],
])('%s', async (_case, keys, index) => {
  draw(library(full));
  await userEvent.keyboard(keys);
  await vi.waitFor(() => expect(document.activeElement?.textContent).toBe(shelf[index]?.title));
});

test.each<[string, Act]>([
  ['e', { act: 'archive' }],
  ['f', { act: 'favourite' }],
  ['#', { act: 'bin' }],
  ['{Delete}', { act: 'bin' }],
])('%s acts on the article one is at, and on none where one is at none', async (key, act) => {
  const onAct = vi.fn<(what: Act, row?: ArticleRow) => void>();
  draw(library(full, { onAct }));
  await userEvent.keyboard(key);
  expect(onAct).not.toHaveBeenCalled();
  await userEvent.keyboard('jj');
  await vi.waitFor(() => expect(document.activeElement?.textContent).toBe(shelf[1]?.title));
  await userEvent.keyboard(key);
  expect(onAct.mock.calls).toEqual([[act, shelf[1]]]);
});

test('with a selection the keys act on it', async () => {
  const onAct = vi.fn<(what: Act, row?: ArticleRow) => void>();
  draw(library(full, { onAct, selected: new Set([shelf[0]?.id ?? '']) }));
  await userEvent.keyboard('e');
  expect(onAct.mock.calls).toEqual([[{ act: 'archive' }, undefined]]);
});

test('x selects the article one is at, a all that match, Escape none', async () => {
  const onSelect = vi.fn<(index: number, isRange: boolean) => void>();
  const [onSelectAll, onClear] = [vi.fn<() => void>(), vi.fn<() => void>()];
  draw(library(full, { onSelect, onSelectAll, onClear }));
  await userEvent.keyboard('jjx');
  await userEvent.keyboard('a{Escape}');
  expect(onSelect.mock.calls).toEqual([[1, false]]);
  expect([onSelectAll, onClear].map(({ mock }) => mock.calls.length)).toEqual([1, 1]);
});

test('a click with Shift selects all in between', async () => {
  const onSelect = vi.fn<(index: number, isRange: boolean) => void>();
  draw(library(full, { onSelect }));
  await userEvent.keyboard('{Shift>}');
  await userEvent.click(page.getByRole('checkbox').nth(2));
  await userEvent.keyboard('{/Shift}');
  expect(onSelect.mock.calls).toEqual([[2, true]]);
});

test('t gives tags to the article one is at', async () => {
  const onAct = vi.fn<(what: Act, row?: ArticleRow) => void>();
  draw(library(full, { onAct }));
  await userEvent.keyboard('jt');
  await userEvent.keyboard('sea, deep water{Enter}');
  expect(onAct.mock.calls).toEqual([[{ act: 'tag', add: ['sea', 'deep water'], remove: [] }, shelf[0]]]);
});

test('what is in the bin is only deleted for good after a question', async () => {
  const onPurge = vi.fn<() => void>();
  const route = { place: 'bin', typed: '', order: 'saved', isReversed: false } as const;
  draw(library(full, { onPurge, route, selected: new Set([shelf[0]?.id ?? '']) }));
  await userEvent.click(page.getByRole('button', { name: 'Delete for good…' }));
  expect(onPurge).not.toHaveBeenCalled();
  await userEvent.click(page.getByRole('button', { name: 'Delete for good', exact: true }));
  expect(onPurge).toHaveBeenCalledOnce();
});

test('keys are letters while one types', async () => {
  const onAct = vi.fn<(what: Act, row?: ArticleRow) => void>();
  draw(library(full, { onAct }));
  await userEvent.keyboard('/');
  await userEvent.keyboard('je{Delete}');
  expect(onAct).not.toHaveBeenCalled();
});

test('what was done can be undone, by click and by key', async () => {
  const onUndo = vi.fn<() => void>();
  draw(library(full, { done: '1 article archived', onUndo }));
  await userEvent.click(page.getByRole('button', { name: 'Undo' }));
  await userEvent.keyboard('u');
  expect(onUndo).toHaveBeenCalledTimes(2);
});

test('of fifty thousand articles those in sight are drawn, wherever one scrolls', async () => {
  const [row] = shelf;
  const rowAt = (index: number) => row && { ...row, id: String(index), title: `Story ${index}` };
  const body = draw(library(open([], { total: 50_000, rowAt })));
  expect(body.querySelectorAll('[data-article]').length).toBeLessThan(60);
  window.scrollTo(0, document.documentElement.scrollHeight);
  await vi.waitFor(() => expect(body.textContent).toContain('Story 49999'));
  expect(body.querySelectorAll('[data-article]').length).toBeLessThan(60);
});

test('an empty library tells how to fill it and offers no search', () => {
  const places = { unread: 0, favourites: 0, archived: 0, all: 0, bin: 0 };
  const facets = { tag: [], outlet: [], author: [], lang: [], year: [], minutes: [] };
  const body = draw(library(open([], { counts: { places, facets } })));
  expect(body.textContent).toContain('Alt+Shift+Q');
  expect(body.querySelector('input')).toBeNull();
});

test.each(['comfortable', 'compact'] as const)(
  'in a %s list no line of an article is cut through',
  (density) => {
    const body = draw(library(full, { density }));
    const cut = [...body.querySelectorAll<HTMLElement>('article')].flatMap((article) => {
      const { top, bottom } = article.getBoundingClientRect();
      return [...article.querySelectorAll('bdi, h3, button, article p')]
        .map((line) => ({ line, box: line.getBoundingClientRect() }))
        .filter(({ box }) => box.height > 0 && (box.top < top || box.bottom > bottom))
        .map(({ line }) => line.textContent);
    });
    expect(cut).toEqual([]);
  },
);

test('a library that is still opening claims no number of articles', () => {
  expect(draw(library({ state: 'opening' })).textContent).not.toContain('0 articles');
});

test('in a narrow window the list begins in sight', async () => {
  await page.viewport(360, 780);
  const body = draw(library(full));
  await vi.waitFor(() =>
    expect(body.querySelector('article')?.getBoundingClientRect().top).toBeLessThan(400),
  );
  await page.viewport(1280, 900);
});
