import { beforeEach, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { Reader } from '@/components/reader/reader-state';
import type { ArticleNode } from '@/lib/article/tree';
import { placeBelow, shareAbove, topOf } from '@/components/reader/place-in-text';
import type { ReadingPlace } from '@/lib/library/rows';
import { harbour } from '@/tests/browser/screens/articles';
import { draw } from '@/tests/browser/screens/draw';
import { reader } from '@/tests/browser/screens/reader-cases';

const SENTENCE = 'The ferry came in again before noon and left the harbour in the dark. ';
const content: ArticleNode[] = Array.from({ length: 40 }, (_, n) => ({
  tag: 'p',
  children: [`Paragraph ${n}. `, { tag: 'em', children: [SENTENCE] }, SENTENCE.repeat(5)],
}));
const read = { article: { ...harbour, content }, quotes: [], keyQuotes: [] };
const stopped = (place: ReadingPlace, progress: number): Reader => ({
  state: 'open',
  read,
  kept: { savedAt: 0, status: 'unread', place, progress },
});
const kept: Reader = { state: 'open', read, kept: { savedAt: 0, status: 'unread', progress: 0 } };
const told = () => vi.fn<(place: ReadingPlace, progress: number) => void>();

beforeEach(async () => {
  await page.viewport(1300, 700);
  scrollTo({ top: 0 });
});

test('a place is the same in a window of another width', async () => {
  const body = draw(reader(stopped({ block: 12, offset: 150 }, 0.3)));
  const before = topOf(body, { block: 12, offset: 150 }) ?? Number.NaN;
  expect(Math.abs(before - 16)).toBeLessThan(1);
  await page.viewport(420, 700);
  const narrow = draw(reader(stopped({ block: 12, offset: 150 }, 0.3)));
  expect(Math.abs((topOf(narrow, { block: 12, offset: 150 }) ?? Number.NaN) - 16)).toBeLessThan(1);
  const place = placeBelow(narrow, 16);
  expect(place?.block).toBe(12);
  expect(place?.offset).toBeLessThanOrEqual(150);
  expect(place?.offset).toBeGreaterThan(100);
});

test.each([
  ['at the start nothing is above', 0, 0, 0.001],
  ['at the end all is', Number.MAX_SAFE_INTEGER, 0.99, 1],
])('%s', (_case, top, least, most) => {
  const body = draw(reader(kept));
  scrollTo({ top });
  const share = shareAbove(body, top === 0 ? 0 : innerHeight);
  expect(share).toBeGreaterThanOrEqual(least);
  expect(share).toBeLessThanOrEqual(most);
});

test('where scrolling ends is told as a place in the text, and going back takes nothing away', async () => {
  const onPlace = told();
  draw(reader(kept, { onPlace }));
  scrollTo({ top: 3000 });
  await expect.poll(() => onPlace.mock.calls.length).toBe(1);
  const [place, progress] = onPlace.mock.calls[0] ?? [];
  expect(place?.block).toBeGreaterThan(5);
  expect(progress).toBeGreaterThan(0.2);
  scrollTo({ top: 0 });
  await expect.poll(() => onPlace.mock.lastCall).toEqual([{ block: 0, offset: 0 }, progress]);
});

test('an article opens where reading stopped, says so, and leads back to the start', async () => {
  const onPlace = told();
  draw(reader(stopped({ block: 20, offset: 0 }, 0.7), { onPlace }));
  await expect.element(page.getByText('You stopped here.')).toBeVisible();
  expect(scrollY).toBeGreaterThan(1000);
  await userEvent.click(page.getByRole('button', { name: 'Back to the start' }).last());
  await expect.poll(() => scrollY).toBe(0);
  await expect.poll(() => page.getByText('You stopped here.').query()).toBeNull();
  expect(onPlace.mock.calls).toEqual([[{ block: 0, offset: 0 }, 0.7]]);
});

test.each([
  ['that was read to its end', stopped({ block: 38, offset: 0 }, 1)],
  ['that was only looked at', stopped({ block: 0, offset: 0 }, 0.1)],
  ['whose text is another now', stopped({ block: 400, offset: 0 }, 0.4)],
])('one %s opens at its start without a word', (_case, state) => {
  draw(reader(state));
  expect(scrollY).toBe(0);
  expect(page.getByText('You stopped here.').query()).toBeNull();
});

test('at the end the article can be archived, and taken out again, by click and by key', async () => {
  const onArchive = vi.fn<(isArchived: boolean) => void>();
  draw(reader(kept, { onArchive }));
  await userEvent.click(page.getByRole('button', { name: 'Archive it' }));
  await userEvent.keyboard('e');
  draw(reader({ ...kept, kept: { savedAt: 0, status: 'archived', progress: 1 } }, { onArchive }));
  await userEvent.click(page.getByRole('button', { name: 'Mark unread' }));
  expect(onArchive.mock.calls).toEqual([[true], [true], [false]]);
});

test('an article that is not saved keeps no place and is offered no archive', () => {
  draw(reader({ state: 'open', read }));
  expect(page.getByRole('button', { name: 'Archive it' }).query()).toBeNull();
});
