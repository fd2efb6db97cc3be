import { browser } from '#imports';

/** Names of the messages in `_locales`, as WXT reads them from there. */
type Word = Parameters<typeof browser.i18n.getMessage>[0];

// Asking the browser takes long enough to be seen in a list of rows, and it always answers the same.
const said = new Map<Word, string>();

/** Says a message in the language of the reader's browser, with `$1`, `$2`… filled in. */
export function say(word: Word, ...fillings: (string | number)[]): string {
  if (fillings.length > 0) return browser.i18n.getMessage(word, fillings.map(String));
  const known = said.get(word) ?? browser.i18n.getMessage(word);
  said.set(word, known);
  return known;
}
