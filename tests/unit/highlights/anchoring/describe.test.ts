import fc from 'fast-check';
import { expect, test } from 'vitest';
import { describeWords } from '@/lib/highlights/anchoring/describe';

const TEXT =
  'The bridge opened on Monday after nine years. “We are proud of it,” said Ann Lee. It cost forty million euros. Nobody was hurt.';

const described = (words: string, text = TEXT) => {
  const start = text.indexOf(words);
  return describeWords(text, { start, end: start + words.length }, 1);
};

test.each<[string, string, string, string]>([
  [
    'whole sentences around',
    '“We are proud of it,”',
    'The bridge opened on Monday after nine years. ',
    ' said Ann Lee. It cost forty million euros.',
  ],
  ['the beginning', 'The bridge', '', ' opened on Monday after nine years.'],
  ['the end', 'hurt.', 'It cost forty million euros. Nobody was ', ''],
])('%s', (_case, words, prefix, suffix) => {
  expect(described(words)).toMatchObject({ exact: words, prefix, suffix });
});

test('white space at the ends is not part of it', () => {
  expect(described(' said Ann Lee. ')).toMatchObject({ exact: 'said Ann Lee.', start: 68, end: 81 });
});

test('a sentence that runs on is cut, never within a character', () => {
  const { prefix, suffix } = described('words', `${'𝄞'.repeat(201)}words${'𝄞'.repeat(201)}`);
  expect([prefix, suffix].map((side) => side.isWellFormed() && side.length <= 201)).toEqual([true, true]);
});

test('whatever is marked, it stands where it says, with its surroundings', () => {
  fc.assert(
    fc.property(fc.lorem({ maxCount: 60 }), fc.nat(), fc.nat(), (text, one, other) => {
      const [start, end] = [one % text.length, other % text.length].toSorted((a, b) => a - b);
      fc.pre(start !== undefined && end !== undefined && text.slice(start, end).trim() !== '');
      const anchor = describeWords(text, { start: start ?? 0, end: end ?? 0 }, 3);
      expect(text.slice(anchor.start, anchor.end)).toBe(anchor.exact);
      expect(text.slice(0, anchor.start).endsWith(anchor.prefix)).toBe(true);
      expect(text.slice(anchor.end).startsWith(anchor.suffix)).toBe(true);
    }),
  );
});
