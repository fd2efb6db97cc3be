import { beforeAll, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import '@/components/popup/frame.css';
import type { ListedQuote } from '@/components/quotes/listed-quote';
import { harbour, plain } from '@/tests/browser/screens/articles';
import { draw } from '@/tests/browser/screens/draw';
import { article, popup } from '@/tests/browser/screens/popup-cases';
import { harbourQuotes } from '@/tests/browser/screens/quotes';

const read = article(harbour, harbourQuotes);

beforeAll(() => page.viewport(440, 600));

test.each([
  ['while the page is read, a frame', popup({ state: 'reading' }), 'Reading the page…'],
  ['while it still loads, that', popup({ state: 'still-loading' }), 'The page is still loading'],
  ['an article, its title', popup(read), harbour.title],
  ['no article, that', popup({ state: 'no-article' }), 'This page is not an article'],
  ['a forbidden page, which kind', popup({ state: 'not-allowed', why: 'pdf' }), 'This is a PDF'],
])('shows %s', (_case, drawn, title) => {
  expect(draw(drawn).querySelector('h1')?.textContent).toBe(title);
});

test('no state shows the text of another', () => {
  draw(popup(read));
  expect(draw(popup({ state: 'no-article' })).querySelector('[role="tablist"]')).toBeNull();
});

test.each([
  ['by key', () => userEvent.keyboard('s')],
  ['by click', () => userEvent.click(page.getByRole('button', { name: 'Save', exact: true }))],
])('saves %s', async (_case, act) => {
  const onSave = vi.fn<() => void>();
  draw(popup(read, { onSave }));
  await act();
  expect(onSave).toHaveBeenCalledOnce();
});

test.each([
  ['what is saved is not saved again', { state: 'saved', id: 'a', at: 0 }, 'Saved'],
  ['what is being saved is not saved twice', { state: 'saving' }, 'Saving…'],
] as const)('%s', async (_case, saving, name) => {
  const onSave = vi.fn<() => void>();
  draw(popup(read, { saving, onSave }));
  await userEvent.keyboard('s');
  page
    .getByRole('button', { name })
    .element()
    .dispatchEvent(new MouseEvent('click', { bubbles: true }));
  expect(onSave).not.toHaveBeenCalled();
});

test('a save that failed says why and can be repeated', async () => {
  const onSave = vi.fn<() => void>();
  const body = draw(popup(read, { saving: { state: 'failed', why: 'disk-full' }, onSave }));
  expect(body.querySelector('[role="alert"]')?.textContent).toContain('no room left');
  await userEvent.keyboard('s');
  expect(onSave).toHaveBeenCalledOnce();
});

test('where the disk is full it says how much is missing, and offers the text alone or to make room', async () => {
  const onSaveText = vi.fn<() => void>();
  const room = { needed: 180_000, left: 40_000 };
  const body = draw(popup(read, { saving: { state: 'failed', why: 'disk-full', room }, onSaveText }));
  expect(body.querySelector('[role="alert"]')?.textContent).toContain('takes 0.2 MB, and 0 MB is left');
  await userEvent.click(page.getByRole('button', { name: 'Save the text only' }));
  expect(onSaveText).toHaveBeenCalledOnce();
  expect(page.getByRole('link', { name: 'Make room' }).element().getAttribute('href')).toBe('storage.html');
});

test.each([
  ['and the page is as it was: it is said when', false, 'Already saved, 3 March 2026. Unchanged since.', 0],
  ['and the page has changed: a new version is offered', true, 'Changed since.', 2],
] as const)('saved before, %s', async (_case, isChanged, words, saves) => {
  const onSave = vi.fn<() => void>();
  const at = Date.UTC(2026, 2, 3, 12);
  const body = draw(popup(read, { saving: { state: 'known', id: 'a', at, isChanged }, onSave }));
  expect(body.textContent).toContain(words);
  await userEvent.keyboard('s');
  const button = page.getByRole('button', { name: 'Save new version' });
  if (button.query()) await userEvent.click(button);
  expect(onSave).toHaveBeenCalledTimes(saves);
});

test('keys typed with Ctrl are the browser’s', async () => {
  const onSave = vi.fn<() => void>();
  draw(popup(read, { onSave }));
  await userEvent.keyboard('{Control>}s{/Control}');
  expect(onSave).not.toHaveBeenCalled();
});

test('the quotes tab lists every quotation in order', async () => {
  const body = draw(popup(read));
  await userEvent.keyboard('2');
  const listed = [...body.querySelectorAll('#panel-quotes em')].map((words) => words.textContent);
  expect(listed).toEqual(harbourQuotes.map((quote) => quote.text));
});

test.each([
  ['Tomas Reyk', 3],
  ['Unattributed', 1],
  ['All', 9],
])('the quotations of %s can be had alone', async (voice, count) => {
  const body = draw(popup(read));
  await userEvent.keyboard('2');
  await userEvent.click(
    [...body.querySelectorAll('label')].find(({ textContent }) => textContent.startsWith(voice)) ?? body,
  );
  await expect.poll(() => body.querySelectorAll('#panel-quotes em').length).toBe(count);
});

test('an unattributed quotation names who may have said it', async () => {
  const body = draw(popup(read));
  await userEvent.keyboard('2');
  expect(body.querySelector('#panel-quotes')?.textContent).toContain(
    'perhaps one of the older skippers or Tomas Reyk',
  );
});

test('a quotation of the list is shown in the text, marked and focused', async () => {
  draw(popup(read));
  await userEvent.keyboard('2');
  await userEvent.click(page.getByRole('button', { name: /Humbug/ }));
  expect(document.activeElement).toMatchObject({ id: 'quote-7', textContent: '“Humbug,”' });
  expect(document.querySelector('#panel-read')?.checkVisibility()).toBe(true);
});

test.each([
  ['q goes to the first', 'q', 'quote-1'],
  ['q q to the second', 'qq', 'quote-2'],
  ['Q to the last', 'Q', 'quote-9'],
  ['q Q back round to the last', 'qQ', 'quote-9'],
])('%s quotation', async (_case, keys, id) => {
  draw(popup(read));
  await userEvent.keyboard(keys);
  expect(document.activeElement?.id).toBe(id);
  expect(document.querySelector('[data-current]')?.id).toBe(id);
});

test('while at a quotation c copies it, Escape leaves it', async () => {
  const onCopy = vi.fn<(listed: ListedQuote) => void>();
  draw(popup(read, { onCopy }));
  await userEvent.keyboard('c');
  await userEvent.keyboard('qc');
  expect(onCopy.mock.calls.map(([listed]) => listed.id)).toEqual(['quote-1']);
  await userEvent.keyboard('{Escape}');
  expect(document.querySelector('[data-current]')).toBeNull();
});

test('the sheet of keys opens with ? and keeps the keys to itself', async () => {
  const onSave = vi.fn<() => void>();
  draw(popup(read, { onSave }));
  await userEvent.keyboard('?');
  expect(document.querySelector('dialog')?.open).toBe(true);
  await userEvent.keyboard('s');
  await userEvent.keyboard('{Escape}');
  expect(document.querySelector('dialog')?.open).toBe(false);
  expect(onSave).not.toHaveBeenCalled();
});

test('a page that is no article can be read anyway where it has text', async () => {
  const onReadAnyway = vi.fn<() => void>();
  draw(
    popup({ state: 'no-article', anyway: { article: plain, quotes: [], keyQuotes: [] } }, { onReadAnyway }),
  );
  await userEvent.click(page.getByRole('button', { name: 'Read it anyway' }));
  expect(onReadAnyway).toHaveBeenCalledOnce();
});

test('pictures on other sites are asked for by name', async () => {
  const onAllowPictures = vi.fn<() => void>();
  const body = draw(popup(read, { elsewhere: { count: 2, hosts: ['img.example.net'] }, onAllowPictures }));
  expect(body.textContent).toContain('img.example.net');
  await userEvent.click(page.getByRole('button', { name: 'Allow' }));
  expect(onAllowPictures).toHaveBeenCalledOnce();
});
