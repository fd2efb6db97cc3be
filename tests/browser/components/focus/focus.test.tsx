import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { Aids } from '@/components/reader/aids';
import type { Reader } from '@/components/reader/reader-state';
import { textOf } from '@/lib/article/text';
import type { ArticleNode } from '@/lib/article/tree';
import { harbour } from '@/tests/browser/screens/articles';
import { draw } from '@/tests/browser/screens/draw';
import { asAtFirst, reader } from '@/tests/browser/screens/reader-cases';

const SENTENCE = 'The ferry came in again before noon and left the harbour in the dark. ';
const content: ArticleNode[] = Array.from({ length: 30 }, () => ({
  tag: 'p',
  children: [SENTENCE.repeat(6)],
}));
const article = { ...harbour, content, text: textOf(content), words: 2500 };
const open: Reader = { state: 'open', read: { article, quotes: [], keyQuotes: [] } };

beforeEach(async () => {
  await page.viewport(1300, 800);
  scrollTo({ top: 0 });
});
afterEach(() => vi.restoreAllMocks());

function drawWith(aids: Partial<Aids> = {}) {
  const onAids = vi.fn<(change: Partial<Aids>) => void>();
  const body = draw(reader(open, { aids: { ...asAtFirst, ...aids }, onAids }));
  return { body, onAids };
}
const band = (body: Element) => body.querySelector('[data-focus]')?.getBoundingClientRect();
const lineHeight = (body: Element) =>
  Number.parseFloat(getComputedStyle(body.querySelector('[data-block]') ?? body).lineHeight);
const pointAt = (y: number) =>
  document.dispatchEvent(new PointerEvent('pointermove', { clientX: 600, clientY: y, bubbles: true }));

test('nothing of it is there unless it was asked for', () => {
  const { body } = drawWith();
  expect(band(body)).toBeUndefined();
  expect(CSS.highlights.has('pullquote-emphasis')).toBe(false);
});

test.each<[string, Partial<Aids>, Partial<Aids>]>([
  ['R', {}, { focus: 'ruler' }],
  ['R', { focus: 'ruler' }, { focus: 'none' }],
  ['D', { focus: 'ruler' }, { focus: 'lines' }],
  ['d', {}, { focus: 'paragraph' }],
  ['B', {}, { emphasis: true }],
  ['B', { emphasis: true }, { emphasis: false }],
])('%s with %o chooses %o', async (key, aids, change) => {
  const { onAids } = drawWith(aids);
  await userEvent.keyboard(key);
  expect(onAids.mock.calls).toEqual([[change]]);
});

test('F opens the sheet, whose first choice has the focus; arrows choose', async () => {
  const { onAids } = drawWith();
  await userEvent.keyboard('F');
  await expect.element(page.getByRole('dialog', { name: 'Focus' })).toBeVisible();
  await expect.poll(() => document.activeElement?.parentElement?.textContent).toBe('Everything');
  await userEvent.keyboard('{ArrowDown}');
  expect(onAids.mock.calls).toEqual([[{ focus: 'ruler' }]]);
});

test('the ruler is one line, goes with the pointer, and stays in its place of the window', async () => {
  const { body } = drawWith({ focus: 'ruler' });
  scrollTo({ top: 700 });
  const off = () => Math.abs((band(body)?.top ?? 0) + (band(body)?.height ?? 0) / 2 - 600);
  const pointed = () => {
    pointAt(600);
    return off();
  };
  await expect.poll(pointed).toBeLessThan(lineHeight(body));
  expect(band(body)?.height).toBeLessThan(1.5 * lineHeight(body));
  const before = band(body)?.top;
  scrollTo({ top: 713 });
  await expect.poll(() => band(body)?.top).not.toBe(before);
  expect(off()).toBeLessThan(lineHeight(body));
});

test('some lines, or a paragraph, stay in the light', async () => {
  const lines = drawWith({ focus: 'lines' }).body;
  scrollTo({ top: 700 });
  pointAt(600);
  const inLines = () => (band(lines)?.height ?? 0) / lineHeight(lines);
  await expect.poll(inLines).toBeGreaterThan(2.5);
  expect(inLines()).toBeLessThan(3.5);
  const paragraphs = drawWith({ focus: 'paragraph' }).body;
  scrollTo({ top: 700 });
  pointAt(600);
  const block = [...paragraphs.querySelectorAll('[data-block]')].find(
    (each) => each.getBoundingClientRect().bottom > 600,
  );
  const expected = block?.getBoundingClientRect().height ?? 0;
  await expect.poll(() => Math.abs((band(paragraphs)?.height ?? 0) - expected)).toBeLessThan(8);
});

test('what lies over the text lets clicks through', () => {
  const { body } = drawWith({ focus: 'lines' });
  const word = body.querySelector('[data-block="3"]');
  word?.scrollIntoView({ block: 'center' });
  const { left = 0, top = 0 } = word?.getBoundingClientRect() ?? {};
  expect(document.elementFromPoint(left + 20, top + 10)).toBe(word);
});

test('beginnings of words are set off without moving a letter', async () => {
  const plain = drawWith().body.querySelector('[data-text]')?.getBoundingClientRect().height;
  const { body } = drawWith({ emphasis: true });
  await expect.poll(() => CSS.highlights.get('pullquote-emphasis')?.size).toBe(30 * 6 * 14);
  const [first] = CSS.highlights.get('pullquote-emphasis') ?? [];
  expect(first?.endOffset).toBe(1);
  expect(body.querySelector('[data-text]')?.getBoundingClientRect().height).toBe(plain);
});

test('o scrolls at the pace chosen to the end of the page, and is over then', async () => {
  drawWith({ pace: 800 });
  scrollTo({ top: 300 });
  await userEvent.keyboard('o');
  await expect.element(page.getByText('800 words a minute')).toBeVisible();
  await expect.poll(() => scrollY).toBeGreaterThan(310);
  scrollTo({ top: document.documentElement.scrollHeight });
  await expect.poll(() => page.getByText('800 words a minute').query()).toBeNull();
});

test('o stops it again, and keys make it slower or faster', async () => {
  const { onAids } = drawWith({ pace: 200 });
  await userEvent.keyboard('o');
  await userEvent.keyboard(']');
  await userEvent.keyboard('{[}');
  expect(onAids.mock.calls).toEqual([[{ pace: 220 }], [{ pace: 180 }]]);
  await userEvent.keyboard('o');
  await expect.poll(() => page.getByText('200 words a minute').query()).toBeNull();
});

test('for who wants no motion it turns whole pages', async () => {
  const matchMedia = window.matchMedia.bind(window);
  vi.spyOn(window, 'matchMedia').mockImplementation((query) =>
    query.includes('reduced-motion') ? matchMedia('all') : matchMedia(query),
  );
  drawWith({ pace: 40 * 800 });
  await userEvent.keyboard('o');
  await expect.poll(() => scrollY).toBeGreaterThan(0);
  expect(scrollY % Math.floor(0.8 * innerHeight)).toBe(0);
});
