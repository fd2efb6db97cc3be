/** Longer than this is no word to look up, nor a phrase to search for. */
const LONGEST = 80;

/** What dictionaries put the word in place of, as browsers' own search engines do. */
const PLACE = '%s';

/** Words as they are looked up: without what stands around them; undefined where there is none, or too much. */
export function wordsToLookUp(selected: string): string | undefined {
  const words = selected.replaceAll(/\s+/g, ' ').replace(/^[\p{P}\s]+|[\p{P}\s]+$/gu, '');
  return words === '' || words.length > LONGEST ? undefined : words;
}

/** The page a dictionary has on some words; undefined where its address is none of the web, or has no place for them. */
export function lookUpAddress(dictionary: string, words: string): string | undefined {
  if (!dictionary.includes(PLACE)) return undefined;
  const address = dictionary.replaceAll(PLACE, encodeURIComponent(words));
  return URL.canParse(address) && /^https?:$/.test(new URL(address).protocol) ? address : undefined;
}

/** A search of the library for words side by side. */
export const searchFor = (words: string): string =>
  /\s/.test(words) ? `"${words.replaceAll(/["“”]/g, '')}"` : words;
