import { expect, test } from 'vitest';
import { guessesFor } from '@/lib/quotes/guesses';
import { english } from '@/lib/quotes/languages/english';
import { readPassage } from '@/lib/quotes/places';

/** The best guess for the last quotation of a text. */
function best(text: string): string | undefined {
  const place = readPassage(text, english, 'en').places.at(-1);
  const [guess] = place ? guessesFor(text, place) : [];
  return guess && `${guess.pattern}: ${guess.speaker.text}${guess.cue ? ` / ${guess.cue.text}` : ''}`;
}

test.each([
  ['Ann Lee said: “We will win.”', 'cue before: Ann Lee / said'],
  ['Ann Lee told reporters that “we will win.”', 'cue before: Ann Lee / told'],
  ['Ann Lee: “We will win.”', 'label before: Ann Lee'],
  ['“LEE: We will win, I think.”', 'label inside: LEE'],
  ['“We will win,” Ann Lee said.', 'cue after: Ann Lee / said'],
  ['“We will win,” said Ann Lee.', 'cue after, turned: Ann Lee / said'],
  ['“Will we win?” Ann Lee asked.', 'cue after: Ann Lee / asked'],
  ['“We will win.” — Ann Lee', 'signed: Ann Lee'],
  ['According to Ann Lee, it was “very bad”.', 'according to: Ann Lee / According to'],
  ['Ann Lee went on to warn them:\n\n“We will win.”', 'colon before: Ann Lee / warn'],
  ['It was called “very bad” by Ann Lee.', 'by whom: Ann Lee / called'],
  ['Ann Lee said in Rome of the “very bad” plan.', 'cue near before: Ann Lee / said'],
  ['Ann Lee discussed “very bad” weather.', 'weak cue before: Ann Lee / discussed'],
  ['Ann Lee called it “very bad”.', 'naming before: Ann Lee / called'],
  ['Ann Lee’s claim of “very bad” work failed.', 'whose saying: Ann Lee / claim'],
  ['Ann Lee says she hopes for “very good” work.', 'cue far before: Ann Lee / says'],
  ['The “very bad” work went on for years, Ann Lee said.', 'cue far after: Ann Lee / said'],
])('%s', (text, expected) => {
  expect(best(text)).toBe(expected);
});
