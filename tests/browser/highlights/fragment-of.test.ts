import { afterEach, expect, test } from 'vitest';
import { fragmentOf } from '@/lib/highlights/fragment-of';
import { pageText } from '@/lib/highlights/page-text';

afterEach(() => document.body.replaceChildren());

const LONG = 'The harbour was closed on Monday. '.repeat(20);

test.each<[string, string[], string, unknown]>([
  [
    'words that stand there once',
    ['He said “we will win the vote” today.'],
    '“we will win the vote”',
    { textStart: '“we will win the vote”' },
  ],
  [
    'words that stand there twice are told by what is around them',
    ['Yes, she said.', 'No. Yes, he said.'],
    'Yes',
    { textStart: 'Yes', suffix: ', she' },
  ],
  [
    'a long passage',
    [`Before. ${LONG}After.`],
    LONG.trim(),
    {
      prefix: 'Before.',
      textStart: 'The harbour was closed',
      textEnd: 'was closed on Monday.',
      suffix: 'After.',
    },
  ],
  [
    'more than a paragraph',
    ['Before “we will', 'win it all” after.'],
    '“we willwin it all”',
    { prefix: 'Before', textStart: '“we will', textEnd: 'win it all”', suffix: 'after.' },
  ],
  ['part of a word', ['Unbelievable words.'], 'believable', undefined],
  ['no words', ['One … two.'], '…', undefined],
  ['the same paragraph twice', ['We will win.', 'We will win.'], 'will', undefined],
])('%s', (_case, paragraphs, words, expected) => {
  draw(paragraphs);
  const { text, rangeOf } = pageText(document);
  const start = text.indexOf(words);
  const fragment = fragmentOf(rangeOf(start, start + words.length));
  expect(fragment).toEqual(expected);
});

function draw(paragraphs: readonly string[]): void {
  const drawn = paragraphs.map((words) => {
    const paragraph = document.createElement('p');
    paragraph.textContent = words;
    return paragraph;
  });
  document.body.replaceChildren(...drawn);
}
