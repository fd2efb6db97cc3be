import { expect, test } from 'vitest';
import {
  accordingTo,
  dashBefore,
  labelBefore,
  labelInside,
  signed,
  whose,
  whoseSaying,
} from '@/lib/quotes/guesses-by-phrase';
import { lastScene } from './scene';

test.each([
  [labelBefore, 'Ann Lee: “We will win.”', 'Ann Lee'],
  [labelInside, '“ANN LEE: We will win.”', 'ANN LEE'],
  [dashBefore, 'Many say so, even Ann Lee — “We will all win it.”', 'Ann Lee'],
  [signed, '“We will win.” — Ann Lee', 'Ann Lee'],
  [accordingTo, 'According to Ann Lee it was “very bad”.', 'Ann Lee'],
  [whose, 'Ann Lee’s “very bad” plan failed.', 'Ann Lee'],
  [whoseSaying, 'Ann Lee’s claim that it was “very bad” failed.', 'Ann Lee'],
])('%o on “%s”', (rule, text, speaker) => {
  expect(rule(text, lastScene(text).place)?.speaker.text).toBe(speaker);
});

test('a dash behind a part of a sentence signs nothing', () => {
  const text = 'He lives in the “suburbs of Rome” — a bad place.';
  expect(signed(text, lastScene(text).place)).toBeUndefined();
});
