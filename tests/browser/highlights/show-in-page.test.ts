import { afterEach, expect, test } from 'vitest';
import { SHOWN } from '@/lib/highlights/paint';
import { showInPage } from '@/lib/highlights/show-in-page';

afterEach(() => {
  document.body.replaceChildren();
  CSS.highlights.clear();
});

test.each<[string, string, string | null]>([
  ['in one paragraph', '<p>He said “we will win” twice.</p>', '“we will win”'],
  [
    'across inline elements',
    '<p>He said “we <b>wi<i>ll</i></b> <a href="#">win</a>” twice.</p>',
    '“we will win”',
  ],
  ['across blocks', '<p>“we</p><p>will win”</p>', '“wewill win”'],
  ['past hidden words', '<p>“we <span hidden>can not</span>will win”</p>', '“we can notwill win”'],
  ['not where it is hidden', '<p hidden>“we will win”</p><p>Another text.</p>', null],
  ['not where it cannot be seen', '<p style="visibility: hidden">“we will win”</p>', null],
  ['not in a script', '<script type="text/plain">“we will win”</script>', null],
  ['not where it is not', '<p>“we will lose”</p>', null],
])('%s', (_case, page, marked) => {
  draw(page);
  const before = document.body.getHTML();
  const shown = showInPage(document, { exact: '“we will win”', prefix: 'He said ', suffix: ' twice.' });
  expect(shown).toBe(marked === null ? 'lost' : 'shown');
  expect(markedWords()).toEqual(marked === null ? [] : [marked]);
  expect(document.body.getHTML()).toBe(before);
});

test('the visible one of two is marked', () => {
  draw('<p hidden>He said “yes” twice.</p><p>Then “yes” again.</p>');
  showInPage(document, { exact: '“yes”', prefix: 'He said ', suffix: ' twice.' });
  const [range] = shownRanges();
  expect(range?.startContainer.textContent).toBe('Then “yes” again.');
});

test('the words come into view, also in a box that scrolls by itself', async () => {
  draw(`<div style="height: 5000px"></div>
    <div id="box" style="height: 100px; overflow: auto"><div style="height: 3000px"></div><p>“yes”</p></div>
    <div style="height: 5000px"></div>`);
  showInPage(document, { exact: '“yes”', prefix: '', suffix: '' });
  const paragraph = document.querySelector('p');
  await expect.poll(() => paragraph?.getBoundingClientRect().top).toSatisfy(isInView);
  expect(document.querySelector('#box')?.scrollTop).toBeGreaterThan(0);
});

const isInView = (top: number): boolean => top >= 0 && top < window.innerHeight;

test('what was marked before is marked no more', () => {
  draw('<p>“one” “two”</p>');
  showInPage(document, { exact: '“one”', prefix: '', suffix: '' });
  showInPage(document, { exact: '“two”', prefix: '', suffix: '' });
  expect(markedWords()).toEqual(['“two”']);
});

function draw(html: string): void {
  document.body.replaceChildren(document.createRange().createContextualFragment(html));
}

const shownRanges = (): Range[] =>
  [...(CSS.highlights.get(SHOWN) ?? [])].filter((range): range is Range => range instanceof Range);

const markedWords = (): string[] => shownRanges().map((range) => range.toString());
