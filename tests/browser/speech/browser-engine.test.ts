import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { browserEngine } from '@/lib/speech/browser-engine';
import { stubSynthesis } from './stub-synthesis';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

// The browser under test has no voices, and an utterance takes no other.
const manner = { voice: null as unknown as SpeechSynthesisVoice, lang: 'en-GB', speed: 1.5 };

function speaking(words = 'We\nwon it.') {
  const stub = stubSynthesis();
  const engine = browserEngine(stub.synthesis);
  const heard: string[] = [];
  const speak = (said: string) =>
    engine.speak(said, manner, {
      onWord: (start, length) => heard.push(`word ${start} ${length}`),
      onEnd: () => heard.push('end'),
      onFailed: () => heard.push('failed'),
    });
  speak(words);
  vi.advanceTimersByTime(1);
  return { ...stub, engine, heard, speak };
}
const boundary = (name: string, charIndex: number, charLength?: number) => {
  const event = new Event('boundary');
  return Object.assign(event, { name, charIndex, charLength });
};

test('speaks in the language, at the speed, and takes a line feed for a space', () => {
  const { spoken, calls } = speaking();
  expect(spoken.map(({ text, lang, rate }) => [text, lang, rate])).toEqual([['We won it.', 'en-GB', 1.5]]);
  expect(calls).toEqual(['cancel', 'resume', 'speak']);
});

test('tells words with their lengths, also where the browser leaves those out', () => {
  const { fire, heard } = speaking();
  fire(boundary('word', 3, 3));
  fire(boundary('sentence', 0, 3));
  fire(boundary('word', 7));
  fire(new Event('end'));
  expect(heard).toEqual(['word 3 3', 'word 7 3', 'end']);
});

test('nothing is heard of what was stopped or spoken over', () => {
  const { fire, heard, engine, speak, spoken } = speaking();
  speak('They lost.');
  spoken[0]?.dispatchEvent(new Event('error'));
  vi.advanceTimersByTime(1);
  engine.stop();
  fire(new Event('end'));
  vi.advanceTimersByTime(60_000);
  expect(heard).toEqual([]);
});

test('what is stopped at once is never spoken', () => {
  const { engine, speak, spoken } = speaking();
  speak('They lost.');
  engine.stop();
  vi.advanceTimersByTime(1);
  expect(spoken).toHaveLength(1);
});

test('an error is told once', () => {
  const { fire, heard } = speaking();
  fire(new Event('error'));
  fire(new Event('end'));
  expect(heard).toEqual(['failed']);
});

test('a browser that fell silent without a word has ended', () => {
  const { synthesis, heard } = speaking();
  synthesis.speaking = true;
  vi.advanceTimersByTime(20_000);
  expect(heard).toEqual([]);
  synthesis.speaking = false;
  vi.advanceTimersByTime(5000);
  expect(heard).toEqual(['end']);
});
