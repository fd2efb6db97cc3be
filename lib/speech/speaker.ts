import type { Stretch } from '@/lib/highlights/find-in-text';
import type { Engine } from './engine';
import type { SpokenPart } from './spoken-parts';

/** A text, its parts in order, and how each is to be spoken. */
export type SpokenScript<Manner> = {
  text: string;
  parts: readonly SpokenPart[];
  mannerOf: (part: SpokenPart) => Manner;
};

/** How far somebody who reads aloud is. */
export type Spoken = {
  state: 'speaking' | 'paused' | 'finished' | 'failed';
  /** Offset in the text of what is spoken now or next. */
  place: number;
  /** The sentence this is in. */
  sentence?: Stretch;
  /** The very word, while it is spoken, where the engine tells. */
  word?: Stretch;
};

export type Step = { by: 1 | -1; unit: 'sentence' | 'paragraph' };

/** Somebody who reads aloud. */
export type Speaker<Manner> = {
  /** Goes on where it stopped; from the beginning once everything is said. */
  play: () => void;
  pause: () => void;
  /** Goes to a place of the text and, if it speaks, goes on there. */
  goTo: (place: number) => void;
  /** Goes to the sentence or paragraph before or after; back from within a paragraph to its beginning. */
  step: (step: Step) => void;
  /** Goes on from the same word with another script: another voice, another speed. */
  rewrite: (script: SpokenScript<Manner>) => void;
};

/**
 * Reads a script aloud part by part and tells `onChange` how far it is. A pause stops the engine and later speaks from
 * the same word again: what engines themselves do at a pause cannot be relied upon.
 */
export function createSpeaker<Manner>(
  engine: Engine<Manner>,
  first: SpokenScript<Manner>,
  onChange: (spoken: Spoken) => void,
): Speaker<Manner> {
  let script = first;
  let state: Spoken['state'] = 'paused';
  let place = script.parts[0]?.start ?? 0;
  let word: Stretch | undefined;

  const tell = () => {
    const sentence = sentenceAt(script.parts, place);
    onChange({ state, place, ...(sentence && { sentence }), ...(word && { word }) });
  };
  const speak = () => {
    const part = script.parts[indexAt(script.parts, place)];
    if (!part) return;
    const from = Math.max(place, part.start);
    engine.speak(script.text.slice(from, part.end), script.mannerOf(part), {
      onWord: (start, length) => {
        place = from + start;
        word = { start: place, end: Math.min(part.end, place + length) };
        tell();
      },
      onEnd: () => {
        word = undefined;
        const next = script.parts.find(({ start }) => start >= part.end);
        if (next) {
          place = next.start;
          speak();
        } else state = 'finished';
        tell();
      },
      onFailed: () => {
        word = undefined;
        state = 'failed';
        tell();
      },
    });
  };
  const goTo = (to: number) => {
    word = undefined;
    place = script.parts[indexAt(script.parts, to)]?.start ?? place;
    if (state === 'speaking') speak();
    else state = 'paused';
    tell();
  };
  return {
    play: () => {
      if (state === 'finished') place = script.parts[0]?.start ?? 0;
      state = 'speaking';
      speak();
      tell();
    },
    pause: () => {
      if (state !== 'speaking') return;
      state = 'paused';
      word = undefined;
      engine.stop();
      tell();
    },
    goTo,
    step: (step) => goTo(placeAfter(script.parts, place, step)),
    rewrite: (changed) => {
      script = changed;
      if (state === 'speaking') speak();
    },
  };
}

/** Index of the part an offset stands in, or of the next one; of the last one behind the end. */
function indexAt(parts: readonly SpokenPart[], place: number): number {
  const index = parts.findIndex(({ end }) => end > place);
  return index < 0 ? parts.length - 1 : index;
}

function sentenceAt(parts: readonly SpokenPart[], place: number): Stretch | undefined {
  const current = parts[indexAt(parts, place)];
  if (!current) return undefined;
  const whole = parts.filter(({ sentence }) => sentence === current.sentence);
  return { start: whole[0]?.start ?? current.start, end: whole.at(-1)?.end ?? current.end };
}

/** Where a step leads; the place itself where there is nothing farther. */
function placeAfter(parts: readonly SpokenPart[], place: number, { by, unit }: Step): number {
  const here = parts[indexAt(parts, place)];
  if (!here) return place;
  const startOf = (number: number) => parts.find((part) => part[unit] === number)?.start;
  const next = parts.find((part) => part[unit] > here[unit]);
  if (by > 0) return next?.start ?? place;
  const before = parts.findLast((part) => part[unit] < here[unit]);
  const isWithin = unit === 'paragraph' && here.sentence !== parts.find(isIn(here.paragraph))?.sentence;
  return startOf(isWithin || !before ? here[unit] : before[unit]) ?? place;
}

const isIn =
  (paragraph: number) =>
  (part: SpokenPart): boolean =>
    part.paragraph === paragraph;
