import { wordsOf } from './words';

/** Whether the words of `phrase` stand side by side in one of `texts`. */
export function hasPhrase(texts: readonly string[], phrase: readonly string[]): boolean {
  const [first] = phrase;
  return first !== undefined && texts.some((text) => standsIn(text, phrase));
}

function standsIn(text: string, phrase: readonly string[]): boolean {
  // How many words of the phrase end here, for each place it may have begun at.
  let begun: number[] = [];
  for (const { word } of wordsOf(text)) {
    begun = [...begun, 0].filter((reached) => phrase[reached] === word).map((reached) => reached + 1);
    if (begun.some((reached) => reached === phrase.length)) return true;
  }
  return false;
}
