import { afterEach, expect, test } from 'vitest';
import { paintName, paintPage, PAINT_STYLE } from '@/lib/highlights/paint-page';

afterEach(() => {
  document.body.replaceChildren();
  CSS.highlights.clear();
});

const words = (exact: string, colour: 1 | 2 = 1) => ({ exact, prefix: '', suffix: '', colour });
const painted = (colour: 1 | 2) => [...(CSS.highlights.get(paintName(colour)) ?? [])].map(String);

function draw(html: string): void {
  document.body.replaceChildren(document.createRange().createContextualFragment(html));
}

test.each<[string, string, string, string]>([
  ['over elements', '<p>She <b>said</b> yes.</p>', 'said yes', 'said yes'],
  ['over a line break', '<p>said<br>yes</p>', 'said\nyes', 'saidyes'],
  ['with soft hyphens', '<p>har\u00ADbour</p>', 'harbour', 'har\u00ADbour'],
  ['typeset otherwise', '<p>"yes" - no</p>', '“yes” – no', '"yes" - no'],
  ['ligatures', '<p>the ﬁnal word</p>', 'final word', 'ﬁnal word'],
  ['Chinese', '<p>大学<b>病院</b>を</p>', '大学病院', '大学病院'],
  ['Arabic', '<p dir="rtl">قال <b>نعم</b> اليوم</p>', 'قال نعم', 'قال نعم'],
  ['in a table', '<table><tr><td>12</td><td>million</td></tr></table>', '12\tmillion', '12million'],
  ['hidden words in between', '<p>said <span hidden>ad</span>yes</p>', 'said yes', 'said adyes'],
])('%s', async (_case, html, exact, there) => {
  draw(html);
  expect(await paintPage(document, [words(exact)])).toEqual([]);
  expect(painted(1)).toEqual([there]);
});

test('each colour by itself; what is missing is told, and the page stays as it is', async () => {
  draw('<p>One two</p>');
  CSS.highlights.set('of-the-page', new Highlight());
  const before = document.body.cloneNode(true);
  expect(await paintPage(document, [words('One'), words('two', 2), words('three')])).toEqual([
    words('three'),
  ]);
  expect([painted(1), painted(2)]).toEqual([['One'], ['two']]);
  expect(CSS.highlights.has('of-the-page')).toBe(true);
  expect(document.body.isEqualNode(before)).toBe(true);
});

test('painted anew, only the new words are painted', async () => {
  draw('<p>One two</p>');
  await paintPage(document, [words('One')]);
  await paintPage(document, [words('two')]);
  expect(painted(1)).toEqual(['two']);
});

test('every colour has a look', () => {
  for (const colour of [1, 2] as const) expect(PAINT_STYLE).toContain(`::highlight(${paintName(colour)})`);
});
