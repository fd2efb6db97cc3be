import { expect, test } from 'vitest';
import { findQuotes } from '@/lib/quotes/find-quotes';

test.each([
  ['surname', 'Ann Lee won. Lee said: “We are very glad.”', 'Ann Lee'],
  ['surname first', 'Kim Jong Un won. Kim said: “We are very glad.”', 'Kim Jong Un'],
  ['pronoun by gender', 'Ann Smith met James Roy. She said: “We are very glad.”', 'Ann Smith'],
  ['pronoun of the last actor', 'James Roy thanked Robert Lee. He said: “We are very glad.”', 'James Roy'],
  ['role', 'The minister of trade, James Roy, won. The minister said: “We are very glad.”', 'James Roy'],
  [
    'acronym',
    'The World Health Organization met. The WHO said: “We are very glad.”',
    'World Health Organization',
  ],
  ['an office and a name', 'Secretary of State Ann Lee said: “We are very glad.”', 'Ann Lee'],
  ['the name behind a team', 'Chicago Bears head coach Ann Lee said: “We are very glad.”', 'Ann Lee'],
  ['accents', 'Agnès Rey met James Roy. She said: “We are very glad.”', 'Agnès Rey'],
  [
    'behind "according to"',
    'James Roy left. According to Robert Lee, it was late. He said: “We are very glad.”',
    'Robert Lee',
  ],
  ['owner of a deed', 'Actor James Roy’s speech was long. He said: “We are very glad.”', 'James Roy'],
  ['letters explained', 'The Red Star Club (RSC) met. The RSC said: “We are very glad.”', 'Red Star Club'],
  [
    'a body and what it is of',
    'The Institute of Red Stars said: “We are very glad.”',
    'Institute of Red Stars',
  ],
  ['a name in small words', 'Osama bin Roy said: “We are very glad.”', 'Osama bin Roy'],
  ['a surname with a suffix', 'Robert Lee III won. Lee said: “We are very glad.”', 'Robert Lee III'],
  ['honours go', 'Ann Lee QC won. Lee said: “We are very glad.”', 'Ann Lee'],
  ['an office with a prefix', 'Then ex-leader of the Greens Ann Lee said: “We are very glad.”', 'Ann Lee'],
  [
    'kin of one family',
    'James Roy and Ann Roy left. Zork Urgh spoke. The mother said: “We are very glad.”',
    'Ann Roy',
  ],
  ['kin', 'James Roy and Ann Smith left. The mother said: “We are very glad.”', 'Ann Smith'],
  ['a war is nobody', 'James Roy fought in World War Two. He said: “We are very glad.”', 'James Roy'],
  [
    'an owner does nothing',
    'Oliver Roy, a spokesman, saw Paul Lee’s car. He said: “We are very glad.”',
    'Oliver Roy',
  ],
  [
    'by whom it is done',
    'Paul Lee left. It was opened by Oliver Roy. He said: “We are very glad.”',
    'Oliver Roy',
  ],
  ['several', 'France and Italy said: “We are very glad.”', 'France and Italy'],
  ['title goes', 'President James Roy said: “We are very glad.”', 'James Roy'],
  ['unnamed source', 'Two officials said: “We are very glad.”', 'Two officials'],
  ['document', 'The report said: “We are very glad.”', 'report'],
])('%s', (_case, text, expected) => {
  expect(findQuotes({ text })[0]?.resolved).toBe(expected);
});
