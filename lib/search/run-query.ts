import type { Catalogue } from './catalogue';
import { filterCatalogue, type CatalogueFilter, type Place } from './filter-catalogue';
import { SPEAKER } from './article-words';
import { matchWords, type OpenSegment, type ReadPostings, type WantedWord } from './match-words';
import type { Query } from './query';
import { wordsOf } from './words';

/** What a query found before its phrases are checked in the texts. */
export type Candidates = {
  /** 1 for each slot that has all words and passes all filters. */
  passed: Uint8Array;
  /** How well each fits; undefined where the query has no words to fit. */
  scores?: Float32Array;
  /** 1 for each slot that has all the words of a phrase it must not have: only its text can tell. */
  suspected?: Uint8Array;
};

/** More than anybody types; each costs a reading. */
const MOST_WORDS = 24;

/** Runs a query over the catalogue and the index of words. */
export async function runQuery(
  catalogue: Catalogue,
  segments: readonly OpenSegment[],
  { place, query }: { place: Place; query: Query },
  readPostings: ReadPostings,
): Promise<Candidates> {
  const passed = filterCatalogue(catalogue, place, query.filters.filter(isOfCatalogue));
  const match = (words: readonly WantedWord[]) => matchWords(catalogue, segments, words, readPostings);
  const wanted = wantedWords(query).slice(0, MOST_WORDS);
  let scores: Float32Array | undefined;
  if (wanted.length > 0) {
    const matched = await match(wanted);
    ({ scores } = matched);
    keep(passed, (slot) => matched.found[slot] === wanted.length);
  }
  for (const unwanted of unwantedWords(query)) {
    const { found } = await match(unwanted);
    keep(passed, (slot) => (found[slot] ?? 0) < unwanted.length);
  }
  const suspected = new Uint8Array(catalogue.length);
  for (const { words } of query.phrases.filter(({ not }) => not)) {
    const { found } = await match(words.map(whole));
    suspected.forEach((is, slot) => (suspected[slot] = is || Number(found[slot] === words.length)));
  }
  return { passed, suspected, ...(scores && { scores }) };
}

const isOfCatalogue = (filter: Query['filters'][number]): filter is CatalogueFilter =>
  filter.field !== 'speaker';

const whole = (word: string): WantedWord => ({ word, isStem: false });

function wantedWords({ words, phrases, filters }: Query): WantedWord[] {
  const typed = words.filter(({ not }) => !not);
  const quoted = phrases.filter(({ not }) => !not).flatMap((phrase) => phrase.words.map(whole));
  const speakers = filters.filter(({ field, not }) => field === 'speaker' && !not).flatMap(speakerWords);
  return [
    ...typed.map(({ word, isUnfinished }) => ({ word, isStem: isUnfinished || isUnspaced(word) })),
    ...quoted,
    ...speakers,
  ];
}

/** Each list is to be wholly absent to be no hindrance. */
function unwantedWords({ words, filters }: Query): WantedWord[][] {
  const typed = words.filter(({ not }) => not).map(({ word }) => [whole(word)]);
  return [...typed, ...filters.filter(({ field, not }) => field === 'speaker' && not).map(speakerWords)];
}

function speakerWords(filter: Query['filters'][number]): WantedWord[] {
  const words = filter.field === 'speaker' ? [...wordsOf(filter.value)] : [];
  return words.map(({ word }, index) => ({ word: SPEAKER + word, isStem: index === words.length - 1 }));
}

// Where no spaces part words, what is typed may well be the beginning of what the segmenter took for a word.
const isUnspaced = (word: string): boolean =>
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}]/u.test(
    word,
  );

function keep(passed: Uint8Array, isKept: (slot: number) => boolean): void {
  for (let slot = 0; slot < passed.length; slot++) if (passed[slot] && !isKept(slot)) passed[slot] = 0;
}
