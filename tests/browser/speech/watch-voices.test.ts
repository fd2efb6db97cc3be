import { expect, test } from 'vitest';
import { watchVoices } from '@/lib/speech/watch-voices';

test('voices that come late are told, until nobody listens any more', () => {
  const found: string[] = [];
  const synthesis = Object.assign(new EventTarget(), {
    getVoices: () => found.map((name) => ({ name, lang: 'en' })),
  });
  const told: number[] = [];
  const listening = new AbortController();
  watchVoices(
    (voices) => told.push(voices.length),
    listening.signal,
    synthesis as unknown as SpeechSynthesis,
  );
  found.push('one', 'two');
  synthesis.dispatchEvent(new Event('voiceschanged'));
  listening.abort();
  synthesis.dispatchEvent(new Event('voiceschanged'));
  expect(told).toEqual([0, 2]);
});
