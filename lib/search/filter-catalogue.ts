import { minutesToRead } from '@/lib/article/minutes-to-read';
import { ALIVE, ARCHIVED, BINNED, FAVOURITE, HIGHLIGHTED, type Catalogue } from './catalogue';
import { foldedWords } from './names';
import type { Filter, State } from './query';

/** From here on an article counts as read to its end: few read the last lines, with the agency and the links. */
export const FINISHED = 0.95;

/** Which part of the library is looked at. */
export type Place = 'all' | 'unread' | 'archived' | 'favourites' | 'bin';

/** The catalogue's own filters; speakers are found by the index of words. */
export type CatalogueFilter = Exclude<Filter, { field: 'speaker' }>;

/** 1 for each slot whose article is in `place` and passes all `filters`. */
export function filterCatalogue(
  catalogue: Catalogue,
  place: Place,
  filters: readonly CatalogueFilter[],
): Uint8Array {
  const tests = [inPlace(catalogue, place), ...filters.map((filter) => testFor(catalogue, filter))];
  const passed = new Uint8Array(catalogue.length);
  for (let slot = 0; slot < passed.length; slot++) {
    passed[slot] = tests.every((test) => test(slot)) ? 1 : 0;
  }
  return passed;
}

type Test = (slot: number) => boolean;

function inPlace({ flags }: Catalogue, place: Place): Test {
  const asked = { all: 0, unread: 0, archived: ARCHIVED, favourites: FAVOURITE, bin: BINNED }[place] | ALIVE;
  const looked = ALIVE | asked | (place === 'unread' ? ARCHIVED : 0) | BINNED;
  return (slot) => ((flags[slot] ?? 0) & looked) === asked;
}

function testFor(catalogue: Catalogue, filter: CatalogueFilter): Test {
  const test = positiveTest(catalogue, filter);
  return filter.not ? (slot) => !test(slot) : test;
}

function positiveTest(catalogue: Catalogue, filter: CatalogueFilter): Test {
  switch (filter.field) {
    case 'is':
      return stateTest(catalogue, filter.value);
    case 'date': {
      const { from = -Infinity, to = Infinity } = filter;
      return (slot) => {
        const moment = dateOf(catalogue, slot);
        return moment >= from && moment < to;
      };
    }
    case 'minutes':
      return (slot) => {
        const minutes = minutesOf(catalogue, slot);
        return minutes >= filter.from && minutes <= filter.to;
      };
    case 'author':
    case 'tag': {
      const wanted = catalogue.names.matching(nameTest(filter.field, filter.value));
      const [column, lists] =
        filter.field === 'tag'
          ? [catalogue.tags, catalogue.tagLists]
          : [catalogue.authors, catalogue.authorLists];
      const fits = lists.holding(wanted);
      return (slot) => fits[column[slot] ?? -1] === 1;
    }
    default: {
      const wanted = catalogue.names.matching(nameTest(filter.field, filter.value));
      const column = catalogue[filter.field];
      return (slot) => wanted.has(column[slot] ?? -1);
    }
  }
}

function stateTest({ flags, progress }: Catalogue, state: State): Test {
  switch (state) {
    case 'unread':
      return (slot) => ((flags[slot] ?? 0) & ARCHIVED) === 0;
    case 'archived':
      return (slot) => ((flags[slot] ?? 0) & ARCHIVED) !== 0;
    case 'favourite':
      return (slot) => ((flags[slot] ?? 0) & FAVOURITE) !== 0;
    case 'highlighted':
      return (slot) => ((flags[slot] ?? 0) & HIGHLIGHTED) !== 0;
    case 'started':
      return (slot) => (progress[slot] ?? 0) > 0 && (progress[slot] ?? 0) < FINISHED;
    case 'finished':
      return (slot) => (progress[slot] ?? 0) >= FINISHED;
  }
}

/** When it was published, or else saved, in Unix milliseconds. */
export const dateOf = ({ publishedAt, savedAt }: Catalogue, slot: number): number => {
  const published = publishedAt[slot] ?? Number.NaN;
  return Number.isNaN(published) ? (savedAt[slot] ?? 0) : published;
};

export const minutesOf = ({ words, lang, names }: Catalogue, slot: number): number =>
  minutesToRead(words[slot] ?? 0, names.nameOf(lang[slot] ?? -1) || undefined);

type NameTest = (words: string, name: string) => boolean;

function nameTest(field: 'site' | 'outlet' | 'author' | 'tag' | 'lang', value: string): NameTest {
  const asked = foldedWords(value);
  if (field === 'site') {
    const site = value.toLowerCase().replace(/^https?:\/\/|^www\.|\/.*$/g, '');
    return (_words, name) => name === site || site.endsWith(`.${name}`);
  }
  if (field === 'tag') return (words) => words === asked;
  if (field === 'lang') return (words) => words === asked || words.startsWith(`${asked} `);
  // The words side by side, the last one perhaps unfinished: `author:"ann l"` finds Ann Lee.
  return (words) => asked !== '' && ` ${words}`.includes(` ${asked}`);
}
