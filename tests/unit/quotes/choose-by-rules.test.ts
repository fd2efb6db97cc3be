import { expect, test } from 'vitest';
import { weighedGuesses } from '@/lib/quotes/choose-by-rules';
import { SILENCE } from '@/lib/quotes/dialogue';
import { lastScene } from './scene';

test('the likeliest guess comes first', () => {
  const { place, text } = lastScene('The “very bad” work went on, Ann Lee said.');
  const confidences = weighedGuesses(text, place, SILENCE).map(({ confidence }) => confidence);
  expect(confidences).toEqual(confidences.toSorted((a, b) => b - a));
});

test('of the sentence before, the main clause leads to a bare quotation', () => {
  const { place, text } = lastScene(
    'Ann Lee named it a reason that they should vote. “People are very tired.”',
  );
  expect(weighedGuesses(text, place, SILENCE)[0]?.guess.speaker.text).toBe('Ann Lee');
});
