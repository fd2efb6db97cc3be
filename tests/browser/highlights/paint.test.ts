import { afterEach, expect, test } from 'vitest';
import { paintShown, SHOWN, SHOWN_STYLE } from '@/lib/highlights/paint';

afterEach(() => {
  document.body.replaceChildren();
  document.adoptedStyleSheets = [];
  CSS.highlights.clear();
});

test('what is shown is marked under our own name, and other marks stay', () => {
  CSS.highlights.set('of-the-page', new Highlight(aRange()));
  paintShown([aRange()]);
  paintShown([aRange(), aRange()]);
  expect(CSS.highlights.get(SHOWN)?.size).toBe(2);
  expect(CSS.highlights.get('of-the-page')?.size).toBe(1);
});

test('the mark is seen, with ink that can be read on it', async () => {
  const sheet = new CSSStyleSheet();
  await sheet.replace(SHOWN_STYLE);
  document.adoptedStyleSheets = [sheet];
  document.body.append('words');
  const style = getComputedStyle(document.body, `::highlight(${SHOWN})`);
  expect([style.backgroundColor, style.color]).toEqual(['rgb(255, 217, 160)', 'rgb(31, 27, 22)']);
});

const aRange = (): Range => document.createRange();
