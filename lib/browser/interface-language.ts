import { browser } from '#imports';
import { say } from './words';

/**
 * BCP 47 tag of the language our words are in, in the reader's own form of it: `en-GB` writes dates otherwise than
 * `en-US`. Where the browser speaks a language we have no words in, dates keep to the words.
 */
export function interfaceLanguage(): string {
  const words = say('language');
  const browsers = browser.i18n.getUILanguage();
  return browsers.split('-')[0] === words ? browsers : words;
}

/** Tells the page which language our words are in and which way they run. */
export function setPageLanguage(page: Document): void {
  page.documentElement.lang = interfaceLanguage();
  page.documentElement.dir = say('direction');
}
