import { expect, test } from 'vitest';
import {
  byWhom,
  cueJustAfter,
  cueJustBefore,
  cueNearBefore,
  subject,
  weakCueBefore,
} from '@/lib/quotes/guesses-by-clause';
import { lastScene } from './scene';

test.each([
  [cueJustBefore, 'Ann Lee said: “We will win.”', 'Ann Lee'],
  [cueNearBefore, 'Ann Lee spoke in Rome on Monday of a “very bad” plan.', 'Ann Lee'],
  [cueJustAfter, '“We will win,” Ann Lee said.', 'Ann Lee'],
  [cueJustAfter, '“We will win,” the paper quoted Ann Lee as saying.', 'Ann Lee'],
  [byWhom, 'He met people described by Ann Lee as “very bad”.', 'Ann Lee'],
  [weakCueBefore, 'Ann Lee called it “very bad”.', 'Ann Lee'],
  [weakCueBefore, 'Ann Lee compared him to a coach who is “very bad”.', 'Ann Lee'],
  [byWhom, 'It was called “very bad” by Ann Lee.', 'Ann Lee'],
  [subject, 'Ann Lee ran a “very bad” race.', 'Ann Lee'],
])('%o on “%s”', (rule, text, speaker) => {
  expect(rule(text, lastScene(text).place)?.speaker.text).toBe(speaker);
});

test('a passive verb behind a quotation has no speaker behind it', () => {
  const text = 'A man who “steals much money” is held accountable, Lee said.';
  expect(cueJustAfter(text, lastScene(text).place)).toBeUndefined();
});
