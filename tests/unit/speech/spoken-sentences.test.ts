import { expect, test } from 'vitest';
import { spokenSentences } from '@/lib/speech/spoken-sentences';

test.each<[string, string, string | undefined, [string, number][]]>([
  [
    'sentences of two paragraphs',
    'One here. Two here.\n\nThree.',
    'en',
    [
      ['One here.', 0],
      ['Two here.', 0],
      ['Three.', 1],
    ],
  ],
  [
    'no stop behind a title or an initial',
    'Then Dr. Smith met J. P. Brown. He left.',
    'en-GB',
    [
      ['Then Dr. Smith met J. P. Brown.', 0],
      ['He left.', 0],
    ],
  ],
  [
    'a paragraph that ends like an abbreviation',
    'It was Dr.\n\nHe left.',
    'en',
    [
      ['It was Dr.', 0],
      ['He left.', 1],
    ],
  ],
  [
    'a language we know no word of',
    '一つ。二つ。',
    'ja',
    [
      ['一つ。', 0],
      ['二つ。', 0],
    ],
  ],
  ['nothing', '', undefined, []],
])('%s', (_case, text, lang, sentences) => {
  const spoken = spokenSentences(text, lang);
  expect(spoken.map(({ start, end, paragraph }) => [text.slice(start, end), paragraph])).toEqual(sentences);
});
