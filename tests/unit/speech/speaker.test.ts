import { describe, expect, test } from 'vitest';
import { createSpeaker, type Spoken, type Step } from '@/lib/speech/speaker';
import { spokenParts } from '@/lib/speech/spoken-parts';
import { stubEngine } from './stub-engine';

const TEXT = 'One is here. Two is here.\n\nThree is here. Four is here. Five is here.\n\nSix is here.';

function speakerOf(text = TEXT, manner = 'plain') {
  const stub = stubEngine<string>();
  const told: Spoken[] = [];
  const script = { text, parts: spokenParts({ text, lang: 'en' }), mannerOf: () => manner };
  const speaker = createSpeaker(stub.engine, script, (spoken) => told.push(spoken));
  const at = () => {
    const { state, place, sentence, word } = told.at(-1) ?? { state: 'never', place: -1 };
    return {
      state,
      place: text.slice(place).split(' ')[0],
      sentence: sentence && text.slice(sentence.start, sentence.end),
      word: word && text.slice(word.start, word.end),
    };
  };
  return { ...stub, script, speaker, told, at };
}

test('speaks sentence after sentence to the end, and then from the beginning', () => {
  const { speaker, end, words, at } = speakerOf('One. Two.\n\nThree.');
  speaker.play();
  end();
  end();
  expect(at()).toMatchObject({ state: 'speaking', sentence: 'Three.' });
  end();
  expect(words()).toEqual(['One.', 'Two.', 'Three.']);
  expect(at()).toMatchObject({ state: 'finished' });
  speaker.play();
  expect(words().at(-1)).toBe('One.');
});

test('tells the word that is spoken, in the sentence it is in', () => {
  const { speaker, end, sayWord, at } = speakerOf();
  speaker.play();
  end();
  sayWord(4, 2);
  expect(at()).toEqual({ state: 'speaking', place: 'is', sentence: 'Two is here.', word: 'is' });
  end();
  expect(at()).toMatchObject({ sentence: 'Three is here.', word: undefined });
});

test('a pause stops the engine, and play goes on with the same word', () => {
  const { speaker, sayWord, words, isSilent, at } = speakerOf();
  speaker.play();
  sayWord(4, 2);
  speaker.pause();
  expect(isSilent()).toBe(true);
  expect(at()).toMatchObject({ state: 'paused', word: undefined, sentence: 'One is here.' });
  speaker.play();
  sayWord(3, 4);
  expect(words()).toEqual(['One is here.', 'is here.']);
  expect(at()).toMatchObject({ word: 'here' });
});

test('an engine that tells no words goes on with the same sentence', () => {
  const { speaker, end, words } = speakerOf();
  speaker.play();
  end();
  speaker.pause();
  speaker.play();
  expect(words()).toEqual(['One is here.', 'Two is here.', 'Two is here.']);
});

describe('steps', () => {
  const forward: Step = { by: 1, unit: 'sentence' };
  const back: Step = { by: -1, unit: 'sentence' };
  const down: Step = { by: 1, unit: 'paragraph' };
  const up: Step = { by: -1, unit: 'paragraph' };
  test.each<[string, string, Step[], string]>([
    ['to the next sentence', 'One', [forward], 'Two is here.'],
    ['over the end of a paragraph', 'One', [forward, forward], 'Three is here.'],
    ['to the sentence before', 'Four', [back], 'Three is here.'],
    ['to the next paragraph', 'One', [down], 'Three is here.'],
    ['to the beginning of this paragraph', 'Five', [up], 'Three is here.'],
    ['to the paragraph before', 'Three', [up], 'One is here.'],
    ['no farther than the beginning', 'One', [back], 'One is here.'],
    ['no farther than the beginning, by paragraphs', 'Two', [up, up], 'One is here.'],
    ['no farther than the end', 'Six', [forward, down], 'Six is here.'],
  ])('%s', (_case, from, steps, sentence) => {
    const { speaker, words, at } = speakerOf();
    speaker.goTo(TEXT.indexOf(from));
    for (const step of steps) speaker.step(step);
    expect(at()).toMatchObject({ state: 'paused', sentence });
    expect(words()).toEqual([]);
    speaker.play();
    expect(words()).toEqual([sentence]);
  });

  test('while it speaks, it goes on there', () => {
    const { speaker, words, end } = speakerOf();
    speaker.play();
    speaker.step(down);
    end();
    expect(words()).toEqual(['One is here.', 'Three is here.', 'Four is here.']);
  });
});

test.each([
  ['the middle of a sentence', TEXT.indexOf('is here. Two'), 'One is here.'],
  ['between two paragraphs', TEXT.indexOf('\n\n'), 'Three is here.'],
  ['behind the end', 10_000, 'Six is here.'],
])('a place to begin at: %s', (_case, place, sentence) => {
  const { speaker, words } = speakerOf();
  speaker.goTo(place);
  speaker.play();
  expect(words()).toEqual([sentence]);
});

test('another manner is heard from the same word on', () => {
  const { speaker, sayWord, words, manners, script } = speakerOf();
  speaker.play();
  sayWord(4, 2);
  speaker.rewrite({ ...script, mannerOf: () => 'fast' });
  expect(words()).toEqual(['One is here.', 'is here.']);
  expect(manners()).toEqual(['plain', 'fast']);
  speaker.pause();
  speaker.rewrite(script);
  expect(words()).toHaveLength(2);
});

test('what broke off can be tried again from the same word', () => {
  const { speaker, sayWord, fail, words, at } = speakerOf();
  speaker.play();
  sayWord(4, 2);
  fail();
  expect(at()).toMatchObject({ state: 'failed', sentence: 'One is here.' });
  speaker.play();
  expect(words()).toEqual(['One is here.', 'is here.']);
});

test('a text without a word is never spoken', () => {
  const { speaker, words } = speakerOf('…');
  speaker.play();
  speaker.step({ by: 1, unit: 'sentence' });
  expect(words()).toEqual([]);
});
