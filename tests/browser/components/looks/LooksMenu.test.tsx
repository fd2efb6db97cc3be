import { afterEach, beforeAll, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { LooksMenu } from '@/components/looks/LooksMenu';
import { DEFAULT_LOOKS, putOn, type Looks } from '@/lib/browser/looks';
import { harbour } from '@/tests/browser/screens/articles';
import { draw } from '@/tests/browser/screens/draw';
import { harbourQuotes } from '@/tests/browser/screens/quotes';
import { reader } from '@/tests/browser/screens/reader-cases';

const nothing = () => {};
const read = { article: harbour, quotes: harbourQuotes, keyQuotes: [] };

beforeAll(() => page.viewport(1300, 900));
afterEach(() => putOn(document.documentElement, DEFAULT_LOOKS));

function drawMenu(looks: Partial<Looks> = {}) {
  const onChange = vi.fn<(change: Partial<Looks>) => void>();
  const onReset = vi.fn<() => void>();
  const chosen = { ...DEFAULT_LOOKS, ...looks };
  draw(
    reader(
      { state: 'open', read },
      { looks: <LooksMenu looks={chosen} onOpen={nothing} onChange={onChange} onReset={onReset} /> },
    ),
  );
  return { onChange, onReset };
}
const sheet = () => page.getByRole('dialog', { name: 'Type and theme' });

test('t opens the sheet and Escape closes it; every choice in it is told', async () => {
  const { onChange, onReset } = drawMenu();
  await userEvent.keyboard('t');
  await expect.element(sheet()).toBeVisible();
  await userEvent.click(page.getByText('Aa').nth(2));
  await userEvent.selectOptions(page.getByLabelText('Typeface'), 'Literata');
  await userEvent.click(page.getByLabelText('Even edges, with hyphens'));
  await userEvent.click(page.getByRole('button', { name: 'Reset' }));
  expect(onChange.mock.calls).toEqual([[{ theme: 'sepia' }], [{ face: 'literata' }], [{ justified: true }]]);
  expect(onReset).toHaveBeenCalledOnce();
  await userEvent.keyboard('{Escape}');
  await expect.poll(() => sheet().query()).toBeNull();
});

test('the first choice has the focus, not what undoes them all', async () => {
  drawMenu();
  await userEvent.keyboard('t');
  await expect.poll(() => document.activeElement?.getAttribute('type')).toBe('radio');
});

test.each([
  ['Size', 'textSize', 1.05],
  ['Line height', 'lineHeight', 1.05],
  ['Letters in a line', 'measure', 68],
  ['Between letters', 'letterSpacing', 0.01],
  ['Between words', 'wordSpacing', 0.05],
])('%s moves by arrow keys', async (label, of, value) => {
  const { onChange } = drawMenu();
  await userEvent.keyboard('t');
  const slider = page.getByLabelText(label).element();
  if (slider instanceof HTMLElement) slider.focus();
  await userEvent.keyboard('{ArrowUp}');
  expect(onChange).toHaveBeenLastCalledWith({ [of]: value });
});

test.each([
  ['+', 1, 1.1],
  ['-', 1, 0.9],
  ['+', 2, 2],
])('%s changes the size from %d to %d', async (key, textSize, size) => {
  const { onChange } = drawMenu({ textSize });
  await userEvent.keyboard(key);
  expect(onChange).toHaveBeenLastCalledWith({ textSize: size });
});

test('what is chosen is seen in the text', () => {
  drawMenu();
  const text = document.querySelector('[data-text]');
  const paragraph = text?.querySelector('p');
  if (!text || !paragraph) throw new Error('The article is not drawn.');
  putOn(document.documentElement, {
    ...DEFAULT_LOOKS,
    textSize: 1.5,
    lineHeight: 1.2,
    letterSpacing: 0.1,
    wordSpacing: 0.2,
    justified: true,
    measure: 40,
  });
  const { fontSize, lineHeight, letterSpacing, wordSpacing } = getComputedStyle(text);
  expect([fontSize, letterSpacing, wordSpacing]).toEqual(['30px', '3px', '6px']);
  expect(Number.parseFloat(lineHeight)).toBeCloseTo(30 * 1.56 * 1.2, 1);
  expect(getComputedStyle(paragraph).textAlign).toBe('justify');
  expect(text.getBoundingClientRect().width).toBeCloseTo(40 * 0.4364 * 30, -1);
});

test.each([320, 640])('the largest type fits a window of %d pixels', async (width) => {
  await page.viewport(width, 700);
  drawMenu();
  putOn(document.documentElement, { ...DEFAULT_LOOKS, textSize: 2, wordSpacing: 0.5, letterSpacing: 0.15 });
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
  await page.viewport(1300, 900);
});
