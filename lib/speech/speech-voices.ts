/** What is to be known of a voice of this machine or of its maker's servers. */
export type SpeechVoice = Pick<
  SpeechSynthesisVoice,
  'voiceURI' | 'name' | 'lang' | 'localService' | 'default'
>;

/** Voices chosen by the reader: a `voiceURI` for each language, by its first subtag. */
export type VoiceChoices = Record<string, string>;

/** The key a language's voice is kept under; a text that does not say in what language it is has one too. */
export const languageKey = (lang: string | undefined): string => subtags(lang ?? '')[0] ?? 'und';

/**
 * The voices that speak a language, the best first: those that need no network, those of its country, the browser's own
 * choice. Every voice will do for a text that does not say in what language it is.
 */
export function voicesFor<V extends SpeechVoice>(voices: readonly V[], lang: string | undefined): V[] {
  const wanted = subtags(lang ?? '');
  const worth = (voice: V) =>
    100 * Number(voice.localService) + 10 * likeness(voice, wanted) + Number(voice.default);
  return voices
    .filter((voice) => lang === undefined || subtags(voice.lang)[0] === wanted[0])
    .toSorted((a, b) => worth(b) - worth(a));
}

/**
 * The voice a text is read with: the one kept for its language while the machine has it, else the best that needs no
 * network. The others send the words of the article to their maker: nobody gets one who has not chosen it.
 */
export function chosenVoice<V extends SpeechVoice>(
  voices: readonly V[],
  lang: string | undefined,
  kept: VoiceChoices,
): V | undefined {
  const speaking = voicesFor(voices, lang);
  return (
    speaking.find(({ voiceURI }) => voiceURI === kept[languageKey(lang)]) ??
    speaking.find(({ localService }) => localService)
  );
}

/** Android parts the subtags of a voice's language by a low line. */
const subtags = (lang: string): string[] => lang.toLowerCase().split(/[-_]/).filter(Boolean);

const likeness = (voice: SpeechVoice, wanted: readonly string[]): number =>
  subtags(voice.lang).filter((subtag, index) => subtag === wanted[index]).length;
