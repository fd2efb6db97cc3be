import { expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { Settings } from '@/lib/browser/settings';
import { draw } from '@/tests/browser/screens/draw';
import { options, optionsCases } from '@/tests/browser/screens/options-cases';

function drawOptions(settings: Partial<Settings> = {}) {
  const onChange = vi.fn<(change: Partial<Settings>) => void>();
  draw(options({ settings, onChange }));
  return onChange;
}
const openKeys = (screen: string) => userEvent.click(page.getByText(screen, { exact: true }));
const keyButton = (name: string) => page.getByRole('button', { name, exact: false });

test.each([
  ['options-first', 'None.'],
  ['options-first', 'Alt+Shift+QOpen Pullquote'],
  ['options-first', 'No keyHighlight the selected words'],
  ['options-changed', 'https://pictures.example'],
])('%s says “%s”', (name, words) => {
  const drawn = optionsCases[name];
  expect(drawn && draw(drawn).textContent).toContain(words);
});

test.each<[string, string, Partial<Settings>]>([
  ['radio', 'Keep none: text only', { pictures: 'none' }],
  ['radio', 'Compact', { density: 'compact' }],
  ['checkbox', 'Show reported speech too', { indirect: true }],
  ['checkbox', 'Highlight these words', { menusOff: ['save-link', 'highlight'] }],
  ['checkbox', 'Save the linked article to Pullquote', { menusOff: [] }],
  ['checkbox', 'Letters, digits and signs do something', { keysAreOn: false }],
])('the %s “%s” is told', async (role, name, change) => {
  const onChange = drawOptions();
  await userEvent.click(page.getByRole(role as 'radio', { name }));
  expect(onChange.mock.calls).toEqual([[change]]);
});

test('a name of a colour is told as it is typed', async () => {
  const onChange = drawOptions();
  await userEvent.fill(page.getByLabelText('Meaning of colour 2'), 'Law');
  expect(onChange).toHaveBeenLastCalledWith({ colourNames: ['Money', 'Law', 'To check', '', ''] });
});

test('a key is put elsewhere by pressing it and then the new one', async () => {
  const onChange = drawOptions();
  await openKeys('Reader');
  await userEvent.click(keyButton('c: Copy the quotation'));
  await expect.element(page.getByText('Press the new key; Escape keeps “c”.')).toBeVisible();
  await userEvent.keyboard('{Control>}9{/Control}');
  await expect.element(page.getByText('belong to the browser', { exact: false })).toBeVisible();
  await userEvent.keyboard('9');
  expect(onChange.mock.calls).toEqual([[{ keys: { reader: { c: '9' } } }]]);
});

test.each([['{Escape}'], ['{Tab}']])('%s leaves it', async (key) => {
  const onChange = drawOptions();
  await openKeys('Reader');
  await userEvent.click(keyButton('c: Copy the quotation'));
  await userEvent.keyboard(key);
  await userEvent.keyboard('y');
  expect(onChange).not.toHaveBeenCalled();
});

test('a key that is taken on the same screen is told, and exchanged only when asked', async () => {
  const onChange = drawOptions();
  await openKeys('Popup');
  await userEvent.click(keyButton('s: Save'));
  await userEvent.keyboard('r');
  await expect.element(page.getByText('“r” is already taken here: Open it in the reader.')).toBeVisible();
  expect(onChange).not.toHaveBeenCalled();
  await userEvent.click(keyButton('Leave it'));
  await expect.element(page.getByRole('alert')).not.toBeInTheDocument();
  await userEvent.click(keyButton('s: Save'));
  await userEvent.keyboard('r');
  await userEvent.click(keyButton('Exchange the two'));
  expect(onChange.mock.calls).toEqual([[{ keys: { popup: { s: 'r', r: 's' } } }]]);
});

test('a key of another screen is free', async () => {
  const onChange = drawOptions({ keys: { reader: { c: 'y' } } });
  await openKeys('Popup');
  await userEvent.click(keyButton('s: Save'));
  await userEvent.keyboard('y');
  expect(onChange.mock.calls).toEqual([[{ keys: { reader: { c: 'y' }, popup: { s: 'y' } } }]]);
});

test('one key, the keys of a screen, or all are put back', async () => {
  const keys = { reader: { c: 'y', u: 'w' }, popup: { s: 'y' } };
  const onChange = drawOptions({ keys });
  await openKeys('Reader');
  await userEvent.click(keyButton('Back to “c”'));
  await userEvent.click(keyButton('Reset the keys of: Reader'));
  await userEvent.click(keyButton('Reset all keys'));
  expect(onChange.mock.calls).toEqual([
    [{ keys: { ...keys, reader: { u: 'w' } } }],
    [{ keys: { ...keys, reader: {} } }],
    [{ keys: {} }],
  ]);
});

test('what lost its key to another act says so', async () => {
  drawOptions({ keys: { reader: { u: 'c' } } });
  await openKeys('Reader');
  await expect.element(page.getByText('Another act has this key', { exact: false })).toBeVisible();
});

test('leave for a site is taken back, or for all', async () => {
  const onTakeBack = vi.fn<(origins: string[]) => void>();
  const granted = ['https://a.example/*', 'https://b.example/*'];
  draw(options({ granted, onTakeBack }));
  await userEvent.click(page.getByRole('button', { name: 'Take back' }).nth(1));
  await userEvent.click(page.getByRole('button', { name: 'Take all back' }));
  expect(onTakeBack.mock.calls).toEqual([[['https://b.example/*']], [granted]]);
});
