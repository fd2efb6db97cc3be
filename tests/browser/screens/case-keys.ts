import { stubSpeech, type StubVoice } from './stub-speech';

/** Keys pressed after a case is drawn, so that what they open is looked at too. */
const CASE_KEYS: Record<string, string> = {
  'popup-quotes': '2',
  'popup-kinds-quotes': '2',
  'popup-indirect-quotes': '2',
  'popup-hebrew-quotes': '2',
  'popup-at-quote': 'qqq',
  'popup-looks': 't',
  'reader-looks': 't',
  'reader-find': '/',
  'reader-focus': 'F',
  'reader-scroll': 'o',
  'reader-listen': 'l.',
  'reader-rtl-looks': 't',
  'reader-rtl-find': '/',
  'reader-rtl-listen': 'l',
  'reader-listen-arabic': 'l',
  'reader-listen-no-voice': 'l',
  'popup-highlights': '3',
  'popup-repair': 'w',
  'reader-repair': 'w',
  'reader-repair-arabic': 'w',
  'popup-keys': '?',
  'reader-kinds': 'qqqqq',
  'reader-at-quote': 'qqqq',
  'reader-highlights': 'jjJ',
  'reader-bubble': 'jn',
  'reader-reviewed': 'qqqqy',
  'reader-speaker': 'qqqqb',
  'review-at-line': 'jjjjjjj',
  'review-speaker': 'jjjjjjb',
  'review-note': 'jn',
  'review-keys': '?',
};

/** The voices of the machine on which a case is drawn. */
const CASE_VOICES: Record<string, StubVoice[]> = {
  'reader-listen': [{ name: 'Brian', lang: 'en-GB' }],
  'reader-listen-arabic': [{ name: 'Amal', lang: 'ar-EG' }],
  'reader-rtl-listen': [{ name: 'Amal', lang: 'ar-EG' }],
  'reader-listen-no-voice': [{ name: 'Anna', lang: 'de-DE' }],
};

/** Presses the keys of a case, as far as the page itself is concerned. */
export async function pressCaseKeys(name: string): Promise<void> {
  if (name.includes('-rtl')) document.documentElement.dir = 'rtl';
  const voices = CASE_VOICES[name];
  if (voices) stubSpeech(voices);
  for (const key of CASE_KEYS[name] ?? '') {
    document.body.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
    // As somebody would: after what the key before did has been drawn.
    await new Promise((resolve) => requestAnimationFrame(resolve));
  }
  if (name.endsWith('-picture')) document.querySelector<HTMLElement>('img[role=button]')?.click();
}
