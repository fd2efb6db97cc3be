import { expect, test } from 'vitest';
import { voiceColours } from '@/components/quotes/voice-colours';
import type { Quote } from '@/lib/quotes/quote';
import { voicesOf } from '@/lib/quotes/voices';

const by = (name: string | undefined, words: string): Quote => ({
  start: 0,
  end: words.length,
  text: words,
  speaker: name ? { start: 0, end: 0, text: name } : null,
  kind: 'full',
  sentence: { start: 0, end: words.length },
  confidence: 1,
  likely: [],
});

test('who says most has the first colour, who is not named has none', () => {
  const quotes = [
    by('Ann', 'Yes.'),
    by('Ben', 'It is a long story, and not mine.'),
    by(undefined, 'Humbug.'),
  ];
  expect(quotes.map(voiceColours(voicesOf(quotes)))).toEqual(['2', '1', 'nobody']);
});

test('the seventh voice shares the colour of the others', () => {
  const quotes = 'a b c d e f g h'.split(' ').map((name, index) => by(name, 'x'.repeat(20 - index)));
  expect(quotes.map(voiceColours(voicesOf(quotes)))).toEqual([
    '1',
    '2',
    '3',
    '4',
    '5',
    '6',
    'other',
    'other',
  ]);
});
