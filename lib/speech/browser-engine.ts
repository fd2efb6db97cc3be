import type { Engine, Heard } from './engine';

/** How the browser speaks: by which voice, in which language, how fast (1 is an even pace). */
export type SpeechManner = { voice: SpeechSynthesisVoice; lang: string | undefined; speed: number };

/** What of the browser's speech is used. */
export type Synthesis = Pick<SpeechSynthesis, 'speak' | 'cancel' | 'resume' | 'speaking' | 'pending'>;

const LOOK_EVERY = 1000; // Milliseconds.
// Looks at which it is silent before it counts as broken off: between two words it may be for a moment.
const SILENT_LOOKS = 3;

/** The browser's own speech. It ends what it began even where the browser forgets to say so. */
export function browserEngine(synthesis: Synthesis = speechSynthesis): Engine<SpeechManner> {
  // The browser loses the events of an utterance that nobody holds.
  let current: SpeechSynthesisUtterance | undefined;
  let watching: ReturnType<typeof setInterval> | undefined;

  const stop = () => {
    current = undefined;
    clearInterval(watching);
    synthesis.cancel();
  };
  const speak = (words: string, { voice, lang, speed }: SpeechManner, heard: Heard) => {
    stop();
    // Another page may have left it paused.
    synthesis.resume();
    // Line feeds are read as the end of a sentence.
    const utterance = new SpeechSynthesisUtterance(words.replaceAll(/\s/gu, ' '));
    utterance.voice = voice;
    utterance.lang = lang ?? voice.lang;
    utterance.rate = speed;
    const over = (tell: () => void) => () => {
      if (current !== utterance) return;
      current = undefined;
      clearInterval(watching);
      tell();
    };
    utterance.addEventListener('boundary', ({ name, charIndex, charLength }) => {
      if (current === utterance && name === 'word')
        heard.onWord(charIndex, charLength || wordLength(words, charIndex));
    });
    utterance.addEventListener('end', over(heard.onEnd));
    utterance.addEventListener('error', over(heard.onFailed));
    current = utterance;
    // What is spoken in the same moment as something is stopped is stopped with it by some browsers.
    setTimeout(() => current === utterance && synthesis.speak(utterance));
    watching = watchSilence(synthesis, over(heard.onEnd));
  };
  return { speak, stop };
}

const wordLength = (words: string, from: number): number => /^\S*/u.exec(words.slice(from))?.[0].length ?? 0;

function watchSilence(synthesis: Synthesis, onSilence: () => void): ReturnType<typeof setInterval> {
  let silent = 0;
  return setInterval(() => {
    silent = synthesis.speaking || synthesis.pending ? 0 : silent + 1;
    if (silent >= SILENT_LOOKS) onSilence();
  }, LOOK_EVERY);
}
