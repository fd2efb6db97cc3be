import { beforeAll, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import '@/components/popup/frame.css';
import { OwnKeys } from '@/components/controls/own-keys';
import type { ScreenKeys } from '@/lib/keys/screen-keys';
import { harbour } from '@/tests/browser/screens/articles';
import { draw } from '@/tests/browser/screens/draw';
import { article, popup } from '@/tests/browser/screens/popup-cases';
import { harbourQuotes } from '@/tests/browser/screens/quotes';

beforeAll(() => page.viewport(440, 600));

function drawWith(own: ScreenKeys) {
  const [onSave, onOpenReader] = [vi.fn<() => void>(), vi.fn<() => void>()];
  draw(
    <OwnKeys.Provider value={own}>
      {popup(article(harbour, harbourQuotes), { onSave, onOpenReader })}
    </OwnKeys.Provider>,
  );
  return { onSave, onOpenReader };
}
const told = (name: string) => {
  const button = page.getByRole('button', { name, exact: true }).element();
  return [button.getAttribute('aria-keyshortcuts'), button.getAttribute('title')];
};

test('two keys that changed places do each other’s work, and are told so', async () => {
  const { onSave, onOpenReader } = drawWith({ changes: { s: 'r', r: 's' }, areOn: true });
  expect(told('Save')).toEqual(['r', 'Save (r)']);
  await userEvent.keyboard('s');
  expect([onSave.mock.calls.length, onOpenReader.mock.calls.length]).toEqual([0, 1]);
  await userEvent.keyboard('r');
  expect([onSave.mock.calls.length, onOpenReader.mock.calls.length]).toEqual([1, 1]);
});

test('the sheet tells the keys as they are, and where to change them', async () => {
  drawWith({ changes: { s: 'd', 2: 'z' }, areOn: true });
  await userEvent.keyboard('?');
  const sheet = page.getByRole('dialog', { name: 'Keys' });
  await expect.element(sheet.getByText('Save the article').first()).toBeVisible();
  const lines = [...sheet.element().querySelectorAll('dl > div')].map(({ textContent }) => textContent);
  expect(lines[0]).toBe('dSave the article');
  expect(lines.find((line) => line?.startsWith('1'))).toMatch(/^1z3/);
  await expect
    .element(sheet.getByRole('link', { name: 'Change keys…' }))
    .toHaveAttribute('href', 'options.html#keys');
});

test('switched off, letters do nothing and are told nowhere; what they did is there by other ways', async () => {
  const { onSave } = drawWith({ changes: {}, areOn: false });
  expect(told('Save')).toEqual([null, 'Save']);
  await userEvent.keyboard('s?');
  expect(onSave).not.toHaveBeenCalled();
  await userEvent.click(page.getByRole('button', { name: 'Keys', exact: true }));
  await expect.element(page.getByText('switched off in the options', { exact: false })).toBeVisible();
});
