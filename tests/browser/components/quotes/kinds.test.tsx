import { beforeAll, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import '@/components/popup/frame.css';
import { draw } from '@/tests/browser/screens/draw';
import { inquiry, inquiryQuotes, inquiryStatements } from '@/tests/browser/screens/inquiry';
import { article, popup } from '@/tests/browser/screens/popup-cases';
import { reader } from '@/tests/browser/screens/reader-cases';

const read = article(inquiry, inquiryQuotes);
const off = { isOn: false, statements: [], onSwitch: () => {} };
const on = { ...off, isOn: true, statements: inquiryStatements };

beforeAll(() => page.viewport(440, 600));

const cards = (body: Element) =>
  [...body.querySelectorAll('[role="tabpanel"] ol > li')].map((card) => card.textContent);

test.each([
  ['in the headline', 'in a headline'],
  ['inside another', 'quoted within a quotation'],
  ['set apart', 'set apart without marks'],
  ['put in by the writer', 'words in brackets are the writer’s'],
  ['left out by the writer', 'shortened by the writer'],
])('the list tells what is %s', (_case, words) => {
  expect(cards(draw(popup(read))).filter((card) => card?.includes(words))).toHaveLength(1);
});

test('the quotation of the headline is shown in the headline', async () => {
  const body = draw(popup(read));
  await userEvent.keyboard('q');
  const first = body.querySelector('h1 [data-mark]');
  expect(first?.textContent).toBe('‘You will lose the bay in ten years’');
  await expect.poll(() => document.activeElement).toBe(first);
});

test('the writer’s words are no part of what was said, to the eye and to who asks', () => {
  const body = draw(popup(read));
  const put = body.querySelector<HTMLElement>('em [title="Put in by the writer"]');
  const left = body.querySelector<HTMLElement>('em [title="Left out by the writer"]');
  expect([put?.textContent, left?.textContent]).toEqual(['[the board]', '[…]']);
  const said = put?.closest('em');
  expect(put && said && getComputedStyle(put).color).not.toBe(said && getComputedStyle(said).color);
});

test('what is reported is not shown until the reader asks for it', async () => {
  const body = draw(popup(read, { indirect: off }));
  expect(cards(body)).toHaveLength(inquiryQuotes.length);
  expect(body.querySelector('[data-indirect]')).toBeNull();
  const shown = draw(popup(read, { indirect: on }));
  expect(cards(shown)).toHaveLength(inquiryQuotes.length + inquiryStatements.length);
  expect(shown.querySelectorAll('[data-mark^="indirect-"][id]')).toHaveLength(inquiryStatements.length);
});

const readerOpen = {
  state: 'open',
  read: read.state === 'article' ? read.read : { article: inquiry, quotes: [], keyQuotes: [] },
} as const;

test.each([
  ['popup', (onSwitch: (isOn: boolean) => void) => popup(read, { indirect: { ...off, onSwitch } })],
  ['reader', (onSwitch: (isOn: boolean) => void) => reader(readerOpen, { indirect: { ...off, onSwitch } })],
])('switched on by key and by click: %s', async (name, drawn) => {
  const onSwitch = vi.fn<(isOn: boolean) => void>();
  draw(drawn(onSwitch));
  await userEvent.keyboard('i');
  expect(onSwitch).toHaveBeenLastCalledWith(true);
  if (name === 'popup') await userEvent.keyboard('2');
  await userEvent.click(page.getByRole('checkbox', { name: 'Show reported speech too' }));
  expect(onSwitch).toHaveBeenCalledTimes(2);
});

test('the switch shows where the keyboard is', async () => {
  draw(popup(read));
  await userEvent.keyboard('2');
  const box = page.getByRole('checkbox', { name: 'Show reported speech too' }).element();
  for (let steps = 0; steps < 30 && document.activeElement !== box; steps++) await userEvent.tab();
  expect(document.activeElement).toBe(box);
  expect(getComputedStyle(box).outlineStyle).toBe('solid');
});

test('nobody is quoted, but something is reported', () => {
  const body = draw(popup(article(inquiry, []), { indirect: off }));
  expect(body.querySelector('input[type="checkbox"]')).not.toBeNull();
});

test('words of whom nobody is sure name the likeliest', () => {
  const likely = ['Dana', 'Owen'].map((text) => ({ start: 0, end: text.length, text }));
  const unsure = inquiryQuotes.slice(-1).map(({ resolved: _, role: __, ...quote }) => ({
    ...quote,
    speaker: null,
    confidence: 0,
    likely,
  }));
  expect(cards(draw(popup(article(inquiry, unsure))))[0]).toMatch(/^Unattributedperhaps Dana or Owen/);
});
