import { beforeAll, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { Reader } from '@/components/reader/reader-state';
import { harbour } from '@/tests/browser/screens/articles';
import { draw } from '@/tests/browser/screens/draw';
import { harbourQuotes } from '@/tests/browser/screens/quotes';
import { asAtFirst, reader } from '@/tests/browser/screens/reader-cases';

const read = { article: harbour, quotes: harbourQuotes, keyQuotes: harbourQuotes.slice(0, 1) };
const saved: Reader = { state: 'open', read, kept: { savedAt: 0, status: 'unread', progress: 0 } };

beforeAll(() => page.viewport(1300, 900));

test('a saved copy is not offered to be saved, an unsaved one is', () => {
  draw(reader(saved));
  expect(page.getByRole('button', { name: 'Save' }).query()).toBeNull();
  draw(reader({ state: 'open', read }));
  expect(page.getByRole('button', { name: 'Save' }).query()).not.toBeNull();
});

test('s saves only what is not saved', async () => {
  const onSave = vi.fn<() => void>();
  draw(reader(saved, { onSave }));
  await userEvent.keyboard('s');
  expect(onSave).not.toHaveBeenCalled();
  draw(reader({ state: 'open', read }, { onSave }));
  await userEvent.keyboard('s');
  expect(onSave).toHaveBeenCalledOnce();
});

test('a press on a voice walks through its quotations, which alone are marked; Escape ends it', async () => {
  const body = draw(reader(saved));
  const idOf = (mark: Element) => mark.getAttribute('data-mark');
  const marked = () => new Set([...body.querySelectorAll('[data-mark]')].map(idOf)).size;
  const voice = page.getByRole('button', { name: /^Tomas Reyk/ }).first();
  expect(marked()).toBe(9);
  await userEvent.click(voice);
  await expect.poll(marked).toBe(3);
  const at = () => body.querySelector('[data-mark][data-current]')?.textContent;
  const walked = [at()];
  while (walked.length < 4) {
    await userEvent.click(voice);
    await expect.poll(at).not.toBe(walked.at(-1));
    walked.push(at());
  }
  expect(new Set(walked).size).toBe(3);
  expect(walked[3]).toBe(walked[0]);
  await userEvent.keyboard('{Escape}');
  await expect.poll(marked).toBe(9);
});

test('sources without a name, and what nobody is named for, are counted apart, with words', () => {
  draw(reader(saved));
  const named = page.getByRole('button', { name: /^Mara Ellison/ }).first();
  expect(named.element().textContent).toMatch(/4 quotes.*\d+ words$/);
  const unnamed = page.getByRole('heading', { name: /^Without a name/ });
  expect(unnamed.element().textContent).toContain('1 quote');
  expect(unnamed.element().nextElementSibling?.textContent).toContain('A spokeswoman');
  expect(page.getByRole('button', { name: /^Unattributed ?, 1 quote/ }).query()).not.toBeNull();
});

test('v switches the colours in the text off', async () => {
  const onAids = vi.fn<() => void>();
  const body = draw(reader(saved, { onAids }));
  const lineOf = () => getComputedStyle(body.querySelector('[data-mark]') ?? body).textDecorationLine;
  expect(lineOf()).toBe('underline');
  await userEvent.keyboard('v');
  expect(onAids.mock.calls).toEqual([[{ voiceBars: false }]]);
  draw(reader(saved, { aids: { ...asAtFirst, voiceBars: false } }));
  expect(lineOf()).toBe('none');
});

test('a note in the margin stands beside its quotation', async () => {
  const body = draw(reader(saved));
  const note = body.querySelector<HTMLElement>('[data-beside="quote-3"]');
  const quotation = body.querySelector('#quote-3');
  const apart = () =>
    Math.abs((note?.getBoundingClientRect().top ?? 0) - (quotation?.getBoundingClientRect().top ?? 1e6));
  await expect.poll(apart).toBeLessThan(30);
});

test.each([
  ['gone', { state: 'gone' }, 'not here any more'],
  ['in a library that does not open', { state: 'failed', problem: 'newer-library' }, 'newer version'],
] as const)('an article that is %s says so and leads to the library', (_case, state, words) => {
  const body = draw(reader(state));
  expect(body.textContent).toContain(words);
  expect(body.querySelector('main a[href="library.html"]')).not.toBeNull();
});
