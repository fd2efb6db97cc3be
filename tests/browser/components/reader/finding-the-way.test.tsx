import { beforeEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { Reader } from '@/components/reader/reader-state';
import { headingsOf } from '@/components/reader/headings';
import type { ArticleNode } from '@/lib/article/tree';
import { placeStrings } from '@/lib/article/text';
import { harbour } from '@/tests/browser/screens/articles';
import { draw } from '@/tests/browser/screens/draw';
import { harbourQuotes } from '@/tests/browser/screens/quotes';
import { reader } from '@/tests/browser/screens/reader-cases';

const SENTENCE = 'The ferry came in again before noon and left the harbour in the dark. ';
const part = (words: string): ArticleNode[] => [
  { tag: 'h2', children: [words] },
  ...Array.from({ length: 12 }, (): ArticleNode => ({ tag: 'p', children: [SENTENCE.repeat(6)] })),
];
const content: ArticleNode[] = [...part('The ferry'), ...part('The lighthouse'), ...part('The tide')];
const long = { ...harbour, content, text: placeStrings(content).text, words: 3000 };
const state = (article: typeof long): Reader => ({
  state: 'open',
  read: { article, quotes: article === long ? [] : harbourQuotes, keyQuotes: [] },
});
const painted = (name: string) =>
  [...(CSS.highlights.get(name) ?? [])].map((range) => (range instanceof Range ? range.toString() : ''));

beforeEach(async () => {
  await page.viewport(1300, 800);
  scrollTo({ top: 0 });
});

test('an article of parts has an outline; one with a single heading has none', () => {
  expect(headingsOf(content).map(({ words, depth }) => [words, depth])).toEqual([
    ['The ferry', 0],
    ['The lighthouse', 0],
    ['The tide', 0],
  ]);
  expect(headingsOf(content.slice(0, 13))).toEqual([]);
});

test('the outline leads to a part, and there is a way back, by click and by key', async () => {
  draw(reader(state(long)));
  await userEvent.click(page.getByRole('button', { name: 'The tide' }));
  await expect.poll(() => scrollY).toBeGreaterThan(1000);
  expect(document.activeElement?.textContent).toBe('The tide');
  await userEvent.keyboard('{Backspace}');
  await expect.poll(() => scrollY).toBe(0);
  expect(page.getByRole('button', { name: 'Back to where you were' }).query()).toBeNull();
});

test('/ finds words, counts and marks them, Enter goes round, Escape ends it', async () => {
  draw(reader(state(harbour)));
  await userEvent.keyboard('/');
  await userEvent.keyboard('HARBOUR');
  const all = harbour.text.match(/harbour/gi) ?? [];
  await expect.element(page.getByText(`1 of ${all.length}`)).toBeVisible();
  expect(painted('pullquote-found')).toEqual(all);
  await userEvent.keyboard('{Shift>}{Enter}{/Shift}');
  await expect.element(page.getByText(`${all.length} of ${all.length}`)).toBeVisible();
  await userEvent.keyboard('{Enter}');
  await expect.element(page.getByText(`1 of ${all.length}`)).toBeVisible();
  expect(painted('pullquote-found-here')).toEqual(all.slice(0, 1));
  await userEvent.keyboard('{Escape}');
  await expect.poll(() => CSS.highlights.has('pullquote-found')).toBe(false);
  expect(page.getByRole('searchbox').query()).toBeNull();
});

test.each([1300, 320])(
  'in a window of %d pixels it leaves the buttons of the bar in reach',
  async (width) => {
    await page.viewport(width, 800);
    draw(reader(state(harbour)));
    await userEvent.keyboard('/');
    await expect.element(page.getByRole('searchbox')).toBeVisible();
    const buttons = [...document.querySelectorAll('nav button, nav a')].map((each) =>
      each.getBoundingClientRect(),
    );
    const { top = 0 } = document.querySelector('search')?.getBoundingClientRect() ?? {};
    expect(Math.max(...buttons.map(({ bottom }) => bottom))).toBeLessThanOrEqual(top);
  },
);

test('in a narrow window the way back and the minutes left stand apart', async () => {
  await page.viewport(320, 600);
  draw(reader(state(long)));
  await userEvent.keyboard('/');
  await userEvent.keyboard('tide');
  await userEvent.keyboard('{Escape}');
  const back = page.getByRole('button', { name: 'Back to where you were' });
  await expect.element(back).toBeVisible();
  const pill = back.element().parentElement?.getBoundingClientRect();
  const minutes = page
    .getByText(/min left$/)
    .element()
    .getBoundingClientRect();
  expect(pill?.bottom).toBeLessThanOrEqual(minutes.top);
});

test('what is not there is told', async () => {
  draw(reader(state(harbour)));
  await userEvent.keyboard('/');
  await userEvent.keyboard('zeppelin');
  await expect.element(page.getByText('Not in the article')).toBeVisible();
  expect(page.getByRole('button', { name: 'Back to where you were' }).query()).toBeNull();
});

test('the rest of the text is told in minutes, until its end is on screen', async () => {
  draw(reader(state(long)));
  const left = page.getByText(/min left$/);
  await expect.element(left).toBeVisible();
  const before = Number.parseInt(left.element().textContent, 10);
  scrollTo({ top: 2500 });
  await expect.poll(() => Number.parseInt(left.element().textContent, 10)).toBeLessThan(before);
  scrollTo({ top: document.documentElement.scrollHeight });
  await expect.poll(() => left.query()).toBeNull();
});

test('a picture opens large with its caption by key, and closes back to the text', async () => {
  const body = draw(reader(state(harbour)));
  const picture = body.querySelector<HTMLElement>('img[role=button]');
  await expect.poll(() => picture?.clientWidth).toBeGreaterThan(200);
  picture?.focus();
  await userEvent.keyboard('{Enter}');
  await expect.poll(() => body.querySelector('dialog[open] figcaption')?.textContent).toContain('The quay');
  await userEvent.keyboard('{Escape}');
  await expect.poll(() => body.querySelector('dialog[open]')).toBeNull();
  expect(document.activeElement).toBe(picture);
});
