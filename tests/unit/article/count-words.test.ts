import { expect, test } from 'vitest';
import { countWords } from '@/lib/article/count-words';

test.each([
  ['words', 'The bridge is closed.', 'en', 4],
  ['an apostrophe within a word', "It isn't open", 'en', 3],
  ['numbers', 'It cost 3.5 million', 'en', 4],
  ['nothing but marks', '… — !', 'en', 0],
  ['Japanese, which sets no spaces', '橋は閉まっています', 'ja', 6],
  ['a language that is none', '橋は', 'not a language', 2],
])('%s', (_case, text, lang, expected) => {
  expect(countWords(text, lang)).toBe(expected);
});

test.each([
  "The mayor's plan, he said, isn't new: 3.5 million people",
  'Der Bürgermeister sagte, die Brücke sei 1.200 Meter lang',
])('counts as the browser does: %s', (text) => {
  const words = [...new Intl.Segmenter('en', { granularity: 'word' }).segment(text)].filter(
    (part) => part.isWordLike,
  );
  expect(countWords(text, 'en')).toBe(words.length);
});
