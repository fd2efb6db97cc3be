import { expect, test } from 'vitest';
import { apa } from '@/lib/export/cite/apa';
import { plainProse } from '@/lib/export/cite/prose';
import { aSource, SAID, three, undated } from './sources';

const END = 'Larne Point votes to dredge its harbour. The Coastal Courier. https://www.example.com/larne';

test.each([
  ['two authors', aSource(), `Halloran, I., & Voss, P. (2026, November 18). ${END}`],
  [
    'one author with a double name',
    aSource({ authors: [{ given: 'Jean-Paul Marie', family: 'de la Tour' }] }),
    `de la Tour, J.-P. M. (2026, November 18). ${END}`,
  ],
  [
    'an author with a suffix',
    aSource({ authors: [{ given: 'Martin', family: 'King', suffix: 'Jr.' }] }),
    `King, M., Jr. (2026, November 18). ${END}`,
  ],
  [
    'three authors',
    aSource({ authors: three }),
    `Ash, I., Birch, J., & Cedar, K. (2026, November 18). ${END}`,
  ],
  [
    'twenty-one authors',
    aSource({ authors: Array.from({ length: 21 }, (_, index) => ({ given: 'A', family: `F${index + 1}` })) }),
    `${Array.from({ length: 19 }, (_, index) => `F${index + 1}, A.`).join(', ')}, … F21, A. (2026, November 18). ${END}`,
  ],
  ['an agency', aSource({ authors: [{ literal: 'Reuters' }] }), `Reuters. (2026, November 18). ${END}`],
  [
    'the newspaper as its own author',
    aSource({ authors: [{ literal: 'Coastal Courier' }] }),
    'Coastal Courier. (2026, November 18). Larne Point votes to dredge its harbour. https://www.example.com/larne',
  ],
  [
    'no author',
    aSource({ authors: [] }),
    'Larne Point votes to dredge its harbour. (2026, November 18). The Coastal Courier. https://www.example.com/larne',
  ],
  ['no date', undated(), `Halloran, I., & Voss, P. (n.d.). ${END}`],
  ['a year only', aSource({ published: { year: 2026 } }), `Halloran, I., & Voss, P. (2026). ${END}`],
  [
    'a title that asks',
    aSource({ title: 'Who pays?' }),
    'Halloran, I., & Voss, P. (2026, November 18). Who pays? The Coastal Courier. https://www.example.com/larne',
  ],
])('an article with %s', (_case, source, words) => {
  expect(plainProse(apa(source))).toBe(words);
});

test.each([
  ['of a speaker', aSource({ words: SAID }), '(Ellison, as cited in Halloran & Voss, 2026).'],
  ['of nobody known', aSource({ words: { exact: 'Yes', said: {} } }), '(as cited in Halloran & Voss, 2026).'],
  ['of the writer', aSource({ words: { exact: 'Yes' } }), '(Halloran & Voss, 2026).'],
  ['of three authors', aSource({ authors: three, words: { exact: 'Yes' } }), '(Ash et al., 2026).'],
  ['without a date', undated({ words: { exact: 'Yes' } }), '(Halloran & Voss, n.d.).'],
  ['without an author', aSource({ authors: [], words: { exact: 'Yes' } }), '(“Larne Point votes to,” 2026).'],
])('words %s', (_case, source, words) => {
  const [line = ''] = plainProse(apa(source)).split('\n');
  expect(line.slice(line.indexOf('('))).toBe(words);
});

test('quotation marks within the words are single', () => {
  const words = { exact: 'He said “no” and left.' };
  expect(plainProse(apa(aSource({ words })))).toMatch(
    /^“He said ‘no’ and left” \(Halloran & Voss, 2026\)\.\n/,
  );
});

test('the newspaper is set in italics, and the address is a link', () => {
  const [line = []] = apa(aSource());
  expect(line).toContainEqual({ text: 'The Coastal Courier', italic: true });
  expect(line.at(-1)).toMatchObject({ href: 'https://www.example.com/larne' });
});
