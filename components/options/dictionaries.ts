/** Dictionaries to choose from, by their own names; `%s` is the word. */
export const DICTIONARIES: readonly (readonly [address: string, name: string])[] = [
  ['https://en.wiktionary.org/w/index.php?search=%s', 'Wiktionary'],
  ['https://en.wikipedia.org/w/index.php?search=%s', 'Wikipedia'],
  ['https://www.merriam-webster.com/dictionary/%s', 'Merriam-Webster'],
  ['https://dictionary.cambridge.org/dictionary/english/%s', 'Cambridge'],
  ['https://www.dwds.de/wb/%s', 'DWDS'],
  ['https://www.larousse.fr/dictionnaires/francais/%s', 'Larousse'],
  ['https://dle.rae.es/%s', 'RAE'],
];
