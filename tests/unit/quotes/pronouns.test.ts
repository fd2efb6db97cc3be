import { expect, test } from 'vitest';
import { english } from '@/lib/quotes/languages/english';
import { namesIn } from '@/lib/quotes/names';
import { pronounsOf } from '@/lib/quotes/pronouns';
import { read } from './read';

test.each([
  ['he', 'James Roy thanked Robert Lee', 'James Roy'],
  ['she', 'James Roy thanked Ann Smith', 'Ann Smith'],
  ['she', 'James Roy said no, and Ann Roy said no', 'Ann Roy'],
  ['he', 'Zork Urgh left the United Nations', 'Zork Urgh'],
  ['it', 'KCNA quoted James Roy', 'KCNA'],
  ['she', 'James Roy left', undefined],
])('%s after “%s”', (word, text, expected) => {
  const meant = pronounsOf(namesIn(text, [read(text)]), english);
  const mention = { start: text.length, end: text.length + word.length, text: word };
  expect(meant(mention, english.pronouns.get(word) ?? {})?.text).toBe(expected);
});
