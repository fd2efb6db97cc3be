import { expect, test } from 'vitest';
import { spokenParts } from '@/lib/speech/spoken-parts';

const placed = (text: string, quotation: string) => {
  const start = text.indexOf(quotation);
  return { start, end: start + quotation.length };
};
const spoken = (text: string, quotations: readonly string[] = []) =>
  spokenParts({ text, lang: 'en', quotations: quotations.map((each) => placed(text, each)) }).map(
    ({ start, end, sentence, paragraph, isQuoted }) => [
      text.slice(start, end),
      `${paragraph}.${sentence}${isQuoted ? ' quoted' : ''}`,
    ],
  );

test('a sentence is spoken at one go', () => {
  expect(spoken('One here. “Two,” she said.\n\nThree.')).toEqual([
    ['One here.', '0.0'],
    ['“Two,” she said.', '0.1'],
    ['Three.', '1.2'],
  ]);
});

test.each<[string, string, string[], string[][]]>([
  [
    'a quotation apart from who says it',
    'One. “Two,” said Ann Lee.',
    ['“Two,”'],
    [
      ['One.', '0.0'],
      ['“Two,”', '0.1 quoted'],
      ['said Ann Lee.', '0.1'],
    ],
  ],
  [
    'what is quoted inside a quotation stays in it',
    '“He said ‘no’ to me,” said Ann Lee.',
    ['‘no’', '“He said ‘no’ to me,”'],
    [
      ['“He said ‘no’ to me,”', '0.0 quoted'],
      ['said Ann Lee.', '0.0'],
    ],
  ],
  [
    'a quotation of two sentences',
    '“We won. They lost,” said Ann Lee.',
    ['“We won. They lost,”'],
    [
      ['“We won.', '0.0 quoted'],
      ['They lost,”', '0.1 quoted'],
      ['said Ann Lee.', '0.1'],
    ],
  ],
  [
    'marks alone are not spoken',
    'Ann Lee said “Two”.',
    ['“Two”'],
    [
      ['Ann Lee said', '0.0'],
      ['“Two”', '0.0 quoted'],
    ],
  ],
])('%s', (_case, text, quotations, parts) => {
  expect(spoken(text, quotations)).toEqual(parts);
});

test.each([
  ['commas', 'so the boats came home, '],
  ['no commas', 'so the boats came home and '],
  ['no spaces', 'sotheboatscamehomeand'],
])('nothing is longer than an engine speaks: %s', (_case, words) => {
  const text = `${words.repeat(40)}at last.`;
  const parts = spokenParts({ text, lang: 'en' });
  expect(Math.max(...parts.map(({ start, end }) => end - start))).toBeLessThanOrEqual(200);
  expect(new Set(parts.map(({ sentence }) => sentence))).toEqual(new Set([0]));
  const said = parts.map(({ start, end }) => text.slice(start, end)).join('');
  expect(said.replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
});

test('a long part ends behind a comma', () => {
  const text = `${'so the boats came home, '.repeat(12)}at last.`;
  const [first] = spokenParts({ text, lang: 'en' });
  expect(text.slice(first?.start, first?.end)).toMatch(/home,$/);
});
