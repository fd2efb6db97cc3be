import { browser } from '#imports';

/** Names of the messages in `_locales`, as WXT reads them from there. */
type Word = Parameters<typeof browser.i18n.getMessage>[0];

/** Says a message in the language of the reader's browser, with `$1`, `$2`… filled in. */
export const say = (word: Word, ...fillings: (string | number)[]): string =>
  browser.i18n.getMessage(word, fillings.map(String));
