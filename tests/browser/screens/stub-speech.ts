/** What a test sees and does of a page's speech. */
export type StubSpeech = {
  /** What was spoken, in order: words, voice, language, speed. */
  spoken: { words: string; voice: string; lang: string; speed: number }[];
  /** What happens to what is being spoken now: a word of it begins, it ends, it breaks off. */
  word: (start: number, length: number) => void;
  end: () => void;
  fail: () => void;
  /** Whether somebody is speaking. */
  isSpeaking: () => boolean;
  /** Replaces the voices, and says so. */
  setVoices: (voices: readonly StubVoice[]) => void;
};
export type StubVoice = { name: string; lang: string; localService?: boolean };

/**
 * Gives the page a speech of the test's own, which speaks only as it is told, as `window.stubSpeech`. It stands for
 * itself, so that it can be run in a page before its scripts.
 */
export function stubSpeech(voices: readonly StubVoice[]): void {
  class Utterance extends EventTarget {
    voice: StubVoice | null = null;
    lang = '';
    rate = 1;
    text: string;
    constructor(text: string) {
      super();
      this.text = text;
    }
  }
  const spoken: StubSpeech['spoken'] = [];
  let current: Utterance | undefined;
  let offered = voices;
  const synthesis = Object.assign(new EventTarget(), {
    pending: false,
    get speaking() {
      return current !== undefined;
    },
    getVoices: () =>
      offered.map((voice) => ({ localService: true, default: false, voiceURI: voice.name, ...voice })),
    speak: (utterance: Utterance) => {
      current = utterance;
      const { text, voice, lang, rate } = utterance;
      spoken.push({ words: text, voice: voice?.name ?? '', lang, speed: rate });
    },
    cancel: () => {
      const stopped = current;
      current = undefined;
      stopped?.dispatchEvent(new Event('error'));
    },
    resume: () => undefined,
  });
  const finish = (type: string) => {
    const finished = current;
    current = undefined;
    finished?.dispatchEvent(new Event(type));
  };
  const stub: StubSpeech = {
    spoken,
    word: (charIndex, charLength) =>
      current?.dispatchEvent(Object.assign(new Event('boundary'), { name: 'word', charIndex, charLength })),
    end: () => finish('end'),
    fail: () => finish('error'),
    isSpeaking: () => current !== undefined,
    setVoices: (changed) => {
      offered = changed;
      synthesis.dispatchEvent(new Event('voiceschanged'));
    },
  };
  Object.defineProperties(window, {
    speechSynthesis: { value: synthesis, configurable: true },
    SpeechSynthesisUtterance: { value: Utterance, configurable: true },
    stubSpeech: { value: stub, configurable: true },
  });
}

/** The speech that `stubSpeech` has put into this page. */
export const stubbed = (): StubSpeech => (window as unknown as { stubSpeech: StubSpeech }).stubSpeech;
