import { expect, test } from 'vitest';
import { afterSpeech, SILENCE } from '@/lib/quotes/dialogue';
import { lastScene } from './scene';

test('the last two different speakers are remembered, the last one first', () => {
  const { place } = lastScene('“We won.”');
  const guess = (start: number) => ({
    speaker: { start, end: start + 3, text: 'Lee' },
    pattern: 'cue after' as const,
  });
  const dialogue = [1, 9, 9, 20].reduce(
    (before, start) => afterSpeech(before, place, guess(start), 1),
    SILENCE,
  );
  expect(dialogue.speakers.map(({ speaker }) => speaker.start)).toEqual([20, 9]);
});
