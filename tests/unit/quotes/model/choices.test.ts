import { expect, test } from 'vitest';
import { choicesOf, FIRST_CANDIDATE, NO_QUOTE, NOBODY } from '@/lib/quotes/model/choices';
import { lastScene } from '@/tests/unit/quotes/scene';

test('what the rules trust most has the highest prior', () => {
  const choices = choicesOf(lastScene('When Bob Roy left, Ann Lee said: “We will win.”'));
  const highest = choices.reduce(
    (best, choice, index) => (choice.prior > (choices[best]?.prior ?? 0) ? index : best),
    0,
  );
  expect(highest).toBe(FIRST_CANDIDATE);
});

test('what the rules rule out begins as no quotation', () => {
  const priors = choicesOf(lastScene('The so-called “smart bombs” missed.')).map(({ prior }) => prior);
  expect(priors[NO_QUOTE]).toBeGreaterThan(priors[NOBODY] ?? 0);
});

test('“nobody” and “no quotation” have weights of their own', () => {
  const choices = choicesOf(lastScene('The “odd” plan failed.'));
  expect(choices[NO_QUOTE]?.about).not.toBe(choices[NOBODY]?.about);
});
