import { expect, test } from 'vitest';
import { judgeBlocks } from '@/lib/article/clean/judge-blocks';
import { layoutOf } from '@/lib/article/clean/layout';
import type { Story } from '@/lib/article/clean/story';
import { paragraphs, sentences } from '@/tests/browser/article/pages';
import { measured } from './cleaned';

const STORY: Story = { title: 'Council closes the bridge', authors: [], outlet: 'The News', lang: 'en' };

/** The verdict on the block whose text begins with `beginning`. */
function verdictOn(beginning: string, body: string, story: Partial<Story> = {}): string | undefined {
  const { blocks, top } = measured(body);
  const at = blocks.findIndex(({ text }) => text.startsWith(beginning));
  if (at < 0) throw new Error('no such block');
  return judgeBlocks(blocks, layoutOf(top, blocks, false), { ...STORY, ...story })[at];
}

test.each([
  ['a paragraph', 'Nobody in town', `<article>${paragraphs(4)}</article>`, undefined],
  [
    'a box by its name',
    'Get it',
    `<article>${paragraphs(4)}<div class="promo"><p>Get it</p></div></article>`,
    'related',
  ],
  [
    'a box that is most of the text',
    'Nobody in town',
    `<article class="promo">${paragraphs(4)}</article>`,
    undefined,
  ],
  [
    'a lost sub-heading',
    'Ferries',
    `<article>${paragraphs(3)}<h2 class="unchosen">Ferries</h2>${paragraphs(3, 20)}</article>`,
    undefined,
  ],
  [
    'a lost paragraph',
    'It is',
    `<article>${paragraphs(3)}<div class="unchosen"><p>It is not yet known how long the boats will have to wait.  Nobody said.</p></div>${paragraphs(3, 20)}</article>`,
    undefined,
  ],
  [
    'lost loose words',
    'Play',
    `<article>${paragraphs(3)}<div class="unchosen">Play in full</div>${paragraphs(3, 20)}</article>`,
    '',
  ],
  [
    'what stands outside the article',
    'Elsewhere',
    `<div class="unchosen"><p>Elsewhere in town</p></div><article>${paragraphs(4)}</article>`,
    '',
  ],
  [
    'a cell that is a link',
    'Acme',
    `<article>${paragraphs(4)}<table class="unchosen"><tr><td><a href="/a">Acme</a></td><td>40</td></tr></table></article>`,
    undefined,
  ],
  ['a heading over nothing', 'More', `<article>${paragraphs(4)}<h2>More</h2></article>`, 'heading'],
])('%s', (_case, beginning, body, expected) => {
  expect(verdictOn(beginning, body)).toBe(expected);
});

test('a standfirst that stands over the text is not shown twice', () => {
  const body = `<article><p>${sentences(9)}</p>${paragraphs(4)}</article>`;
  expect(
    verdictOn(sentences(9), `<article><h3>${sentences(9)}</h3>${paragraphs(4)}</article>`, {
      standfirst: sentences(9),
    }),
  ).toBe('standfirst');
  expect(verdictOn(sentences(9), body, { standfirst: sentences(9) })).toBeUndefined();
});

test('a rule that would take most of the text is withdrawn', () => {
  const prompts = Array.from(
    { length: 4 },
    (_, at) =>
      `<p>Follow us on the ${at + 1}. day of the long walk along the harbour, past the old bridge and the new one.</p>`,
  );
  expect(verdictOn('Follow us', `<article>${prompts.join('')}</article>`)).toBeUndefined();
  expect(verdictOn('Follow us', `<article>${paragraphs(9)}${prompts[0]}</article>`)).toBe('prompt');
});

test('a repeat in a quotation is meant, one between paragraphs is not', () => {
  const { blocks, top } = measured(
    `<article>${paragraphs(4)}<blockquote><p>${sentences(1)}</p></blockquote><p>${sentences(2)}</p><p>${sentences(7)}</p></article>`,
  );
  const verdicts = judgeBlocks(blocks, layoutOf(top, blocks, false), STORY);
  expect(verdicts.slice(4)).toEqual([undefined, 'repeated', undefined]);
});

test('a picture comes back with its caption', () => {
  const figure =
    '<figure class="unchosen"><img src="/a.png"><figcaption>The old bridge, seen from the north.</figcaption></figure>';
  const { blocks, top } = measured(`<article>${figure}${paragraphs(4)}</article>`);
  const verdicts = judgeBlocks(blocks, layoutOf(top, blocks, false), STORY);
  expect(verdicts.slice(0, 2)).toEqual([undefined, undefined]);
});
