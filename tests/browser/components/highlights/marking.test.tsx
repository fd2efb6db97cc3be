import { beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { drawnStrings, rangeOf, stretchIn } from '@/components/highlights/drawn-text';
import type { Highlighting } from '@/components/highlights/highlighting';
import type { Highlight } from '@/lib/highlights/highlight';
import type { Stretch } from '@/lib/highlights/find-in-text';
import { sentenceStretches } from '@/lib/highlights/sentence-stretches';
import { harbour } from '@/tests/browser/screens/articles';
import { draw } from '@/tests/browser/screens/draw';
import { markedIn } from '@/tests/browser/screens/highlights';
import { harbourQuotes } from '@/tests/browser/screens/quotes';
import { nothingMarked, reader } from '@/tests/browser/screens/reader-cases';
import { nothingTaken } from '@/tests/browser/screens/take-cases';

const { text, content } = harbour;
const read = { article: harbour, quotes: harbourQuotes, keyQuotes: harbourQuotes.slice(0, 1) };
const sentences = sentenceStretches(text, harbour.lang);
const wordsOf = ({ start, end }: Stretch) => text.slice(start, end);

let marked: string[] = [];
const onMark = (stretch: Stretch, colour: number) => {
  marked.push(`${colour}: ${wordsOf(stretch)}`);
  return Promise.resolve(undefined);
};

function open(parts: Partial<Highlighting> = {}): HTMLElement {
  const state = { state: 'open', read, kept: { savedAt: 0, status: 'unread', progress: 0 } } as const;
  return draw(reader(state, { highlighting: { ...nothingMarked, onMark, ...parts } }));
}

beforeAll(() => page.viewport(1300, 900));
beforeEach(() => {
  marked = [];
  getSelection()?.removeAllRanges();
});

test('every stretch of the text is found on the page, and read back from there', () => {
  const body = open();
  const drawn = drawnStrings(body, content);
  const there = sentences.map((stretch) => {
    const range = rangeOf(drawn, stretch);
    return range && { words: range.toString().replace(/\s+/g, ''), back: stretchIn(drawn, range) };
  });
  expect(there).toEqual(
    sentences.map((stretch) => ({ words: wordsOf(stretch).replace(/\s+/g, ''), back: stretch })),
  );
});

test('selected words are highlighted in the colour that is clicked', async () => {
  const body = open();
  const range = rangeOf(drawnStrings(body, content), sentences[2] ?? { start: 0, end: 1 });
  if (range) getSelection()?.addRange(range);
  body.dispatchEvent(new PointerEvent('pointerup', { bubbles: true }));
  await userEvent.click(page.getByRole('button', { name: /Question/ }));
  await expect.poll(() => marked).toEqual([`2: ${wordsOf(sentences[2] ?? { start: 0, end: 0 })}`]);
});

test('a selected word is copied, searched for in the library, or looked up in the reader’s dictionary', async () => {
  const onWords = vi.fn<(words: string) => void>();
  const state = { state: 'open', read, kept: { savedAt: 0, status: 'unread', progress: 0 } } as const;
  const body = draw(reader(state, { taking: { ...nothingTaken, onWords } }));
  const start = text.indexOf('fishermen');
  const range = rangeOf(drawnStrings(body, content), { start, end: start + 9 });
  if (range) getSelection()?.addRange(range);
  body.dispatchEvent(new PointerEvent('pointerup', { bubbles: true }));
  const link = (name: string) => page.getByRole('link', { name });
  await expect
    .element(link('Look up “fishermen” on dictionary.example'))
    .toHaveAttribute('href', 'https://dictionary.example/?q=fishermen');
  await expect
    .element(link('Search the library for “fishermen”'))
    .toHaveAttribute('href', 'library.html#in=all&q=fishermen');
  await userEvent.click(page.getByRole('button', { name: 'Copy', exact: true }).last());
  expect(onWords.mock.calls).toEqual([['fishermen']]);
});

test.each<[string, string, string]>([
  ['the first sentence', 'jh', `1: ${wordsOf(sentences[0] ?? { start: 0, end: 0 })}`],
  ['the third, in the fourth colour', 'jjj4', `4: ${wordsOf(sentences[2] ?? { start: 0, end: 0 })}`],
  ['two in a row', 'jJ3', `3: ${text.slice(sentences[0]?.start, sentences[1]?.end)}`],
  ['a quotation', 'q1', `1: ${harbourQuotes[0]?.text}`],
])('by keys alone: %s', async (_case, keys, words) => {
  open();
  for (const key of keys) await userEvent.keyboard(key === 'J' ? '{Shift>}J{/Shift}' : key);
  await expect.poll(() => marked).toEqual([words]);
});

test('the sentence the cursor is at is heard', async () => {
  const body = open();
  await userEvent.keyboard('j');
  const heard = () => [...body.querySelectorAll('output')].map(({ textContent }) => textContent);
  await expect.poll(heard).toContain(wordsOf(sentences[0] ?? { start: 0, end: 0 }));
});

test('marked words are painted, and the list says what became of them', () => {
  const body = open({ placed: markedIn(harbour) });
  const painted = [...(CSS.highlights.get('pullquote-1') ?? [])].map(String);
  expect(painted).toEqual([wordsOf(sentences[0] ?? { start: 0, end: 0 })]);
  expect([...(CSS.highlights.get('pullquote-5') ?? [])]).toEqual([]);
  const panel = body.querySelector('section[aria-label="Highlights"]');
  for (const words of ['moved', 'reworded', 'not in the text any more', 'Important'])
    expect(panel?.textContent).toContain(words);
});

test('a note is kept with every letter', async () => {
  const notes: string[] = [];
  const onChange = ({ note }: Highlight) => void notes.push(note);
  const placed = markedIn(harbour);
  const body = open({ placed, onChange });
  const [item] = body.querySelectorAll<HTMLElement>('section[aria-label="Highlights"] li button');
  item?.click();
  await userEvent.keyboard('n');
  await expect.poll(() => document.activeElement?.tagName).toBe('TEXTAREA');
  await userEvent.keyboard('!');
  expect(notes).toEqual([`${placed[0]?.highlight.note}!`]);
});

test('an open highlight is taken away, and what was done is taken back', async () => {
  const [onRemove, onUndo] = [vi.fn<Highlighting['onRemove']>(), vi.fn<Highlighting['onUndo']>()];
  const body = open({ placed: markedIn(harbour), onRemove, onUndo });
  body.querySelector<HTMLElement>('section[aria-label="Highlights"] li button')?.click();
  await page.getByRole('button', { name: 'Remove highlight' }).click();
  expect(onRemove.mock.calls[0]?.[0].id).toBe('highlight-1');
  await userEvent.keyboard('z');
  expect(onUndo).toHaveBeenCalledOnce();
});
