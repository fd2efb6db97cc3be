import { browser } from '#imports';
import { fillIn, readPackedWords, type PackedWords } from './packed-words';

/** Names of the messages in `_locales`, as WXT reads them from there. */
type Word = Parameters<typeof browser.i18n.getMessage>[0];

// Asking the browser takes long enough to be seen in a list of rows, and it always answers the same.
const said = new Map<Word, string>();
let packed: PackedWords | undefined;

/**
 * Resolves once messages can be said; to be waited for before the first one. Chromium asks for all of them once, when
 * the first is wanted; where the page that wanted it closes at that moment (the popup, opened by a slip), every page
 * and the background get the empty string for as long as the process lives. Then we read our files ourselves.
 */
export async function wordsReady(): Promise<void> {
  if (packed || browser.i18n.getMessage('language') !== '') return;
  packed = await readPackedWords(browser.i18n.getUILanguage());
}

/** Says a message in the language of the reader's browser, with `$1`, `$2`… filled in. */
export function say(word: Word, ...fillings: (string | number)[]): string {
  if (fillings.length > 0) return read(word, fillings.map(String));
  const known = said.get(word) ?? read(word);
  said.set(word, known);
  return known;
}

function read(word: Word, fillings: string[] = []): string {
  if (!packed) return browser.i18n.getMessage(word, fillings);
  return fillIn(packed.get(word) ?? '', fillings);
}
