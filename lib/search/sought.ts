import type { Query } from './query';
import type { Sought } from './snippet';
import { wordsOf } from './words';

/** What of a query is to be marked where it was found. */
export function soughtIn({ words, phrases, filters }: Query): Sought {
  const typed = words.filter(({ not }) => !not);
  const speakers = filters.flatMap((filter) =>
    filter.field === 'speaker' && !filter.not ? [...wordsOf(filter.value)].map(({ word }) => word) : [],
  );
  return {
    words: [
      ...typed.filter(({ isUnfinished }) => !isUnfinished).map(({ word }) => word),
      ...phrases.filter(({ not }) => !not).flatMap((phrase) => phrase.words),
      ...speakers,
    ],
    stems: typed.filter(({ isUnfinished }) => isUnfinished).map(({ word }) => word),
  };
}
