import { expect, test } from 'vitest';
import { chosenVoice, languageKey, voicesFor, type SpeechVoice } from '@/lib/speech/speech-voices';

const voice = (voiceURI: string, lang: string, rest: Partial<SpeechVoice> = {}): SpeechVoice => ({
  voiceURI,
  name: voiceURI,
  lang,
  localService: true,
  default: false,
  ...rest,
});
const far = voice('far', 'en-GB', { localService: false });
const british = voice('british', 'en-GB');
const american = voice('american', 'en_US', { default: true });
const german = voice('german', 'de-DE');
const french = voice('french', 'fr-FR', { localService: false });
const all = [far, american, british, german, french];

test.each<[string, string | undefined, string[]]>([
  ['what needs no network first, then its country', 'en-GB', ['british', 'american', 'far']],
  ['any country of the language', 'en-AU', ['american', 'british', 'far']],
  ['subtags parted by a low line', 'en-us', ['american', 'british', 'far']],
  ['a language no voice speaks', 'fi', []],
  ['no language: any voice', undefined, ['american', 'british', 'german', 'far', 'french']],
])('%s', (_case, lang, names) => {
  expect(voicesFor(all, lang).map(({ name }) => name)).toEqual(names);
});

test.each<[string, string | undefined, Record<string, string>, string | undefined]>([
  ['the best', 'en-GB', {}, 'british'],
  ['the one kept for the language', 'en-GB', { en: 'american', de: 'german' }, 'american'],
  ['the best where the kept one is gone', 'de', { de: 'gone' }, 'german'],
  ['none', 'fi', { fi: 'british' }, undefined],
  ['none from the network unasked', 'fr', {}, undefined],
  ['one from the network that was asked for', 'fr', { fr: 'french' }, 'french'],
  ['the one kept for texts without a language', undefined, { und: 'german' }, 'german'],
])('chosen: %s', (_case, lang, kept, name) => {
  expect(chosenVoice(all, lang, kept)?.name).toBe(name);
});

test.each([
  ['en-GB', 'en'],
  ['zh_Hant_TW', 'zh'],
  [undefined, 'und'],
  ['', 'und'],
])('the key of %s is %s', (lang, key) => {
  expect(languageKey(lang)).toBe(key);
});
