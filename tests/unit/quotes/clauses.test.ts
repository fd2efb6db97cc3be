import { expect, test } from 'vitest';
import { read, wordsOf } from './read';

function clauses(text: string): string[] {
  const sentence = read(text);
  return sentence.clauses.map(({ subject, last }) => {
    const who = subject ? wordsOf(text, sentence, subject.from, subject.to) : '?';
    return `${who}: ${sentence.tokens[last]?.text}`;
  });
}

test.each([
  ['subject and verb', 'Ann Lee said it', ['Ann Lee: said']],
  ['auxiliaries and adverbs between', 'Ann Lee has repeatedly been saying it', ['Ann Lee: saying']],
  ['a second verb after "and"', 'Lee left and said no', ['Lee: left', 'Lee: said']],
  ['participle behind a comma', 'Lee left, saying no', ['Lee: left', 'Lee: saying']],
  ['participle in front', 'Bemoaning the “mess,” Lee left', ['Lee: Bemoaning', 'Lee: left']],
  ['relative clause', 'Lee, who joked “no,” left', ['Lee: joked', 'Lee: left']],
  ['turned around', '“No,” said Ann Lee', ['Ann Lee: said']],
  ['participle behind "of"', 'It uses video of Ann Lee saying “no”', ['It: uses', 'Ann Lee: saying']],
  [
    'a report released',
    'A report released last year found it',
    ['A report: released', 'A report released last year: found'],
  ],
  ['afternoon before the verb', 'Lee Friday afternoon said no', ['Lee: said']],
  ['one of them', 'One of them said no', ['One of them: said']],
  ['as somebody put it', 'As Ann Lee, a farmer, put it, “no”', ['Ann Lee, a farmer: put']],
  ['a word before its name', 'First Minister Ann Lee said no', ['First Minister Ann Lee: said']],
  ['letters that are no pronoun', 'US Secretary Ann Lee said no', ['US Secretary Ann Lee: said']],
  ['a nickname in an insertion', 'Roy’s niece, Ann “Kat” Lee, said no', ['Roy’s niece, Ann “Kat” Lee: said']],
  ['day before the verb', 'Lee on Monday said no', ['Lee: said']],
  ['a number and what it counts', 'Lee faced fourteen felony charges each', ['Lee: faced']],
  ['a few things', 'Lee left, with a few questions', ['Lee: left']],
  ['somebody called like a time', 'In the magazine Globe, Day said no', ['Day: said']],
  ['somebody called by an age', '“No,” the 62-year-old said', ['the 62-year-old: said']],
  ['a headless verb', 'Calls people losers', ['?: Calls']],
  ['the second verb of a phase', 'Lee continued to pursue “peace”', ['Lee: pursue']],
])('%s', (_case, text, expected) => {
  expect(clauses(text)).toEqual(expected);
});
