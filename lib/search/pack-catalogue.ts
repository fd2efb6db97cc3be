import { Catalogue } from './catalogue';
import { ListsOfNames } from './lists-of-names';
import { Names } from './names';

/** Changes with the form of `PackedCatalogue`; what was packed in another form is made anew. */
export const CATALOGUE_FORMAT = 2;

/** A catalogue as it is stored: a few long strings and arrays, which the browser reads in one piece. */
export type PackedCatalogue = {
  length: number;
  ids: string;
  names: string;
  flags: Uint8Array;
  savedAt: Float64Array;
  publishedAt: Float64Array;
  progress: Float32Array;
  words: Uint32Array;
  revision: Uint32Array;
  lang: Uint32Array;
  outlet: Uint32Array;
  site: Uint32Array;
  authors: Uint32Array;
  tags: Uint32Array;
  authorLists: PackedLists;
  tagLists: PackedLists;
};

/** Lists of numbers, one after the other, and where each ends. */
type PackedLists = { numbers: Uint32Array; ends: Uint32Array };

// No outlet, tag or id holds a unit separator: a line feed may stand in any of them.
const BETWEEN = '\u001f';

export function packCatalogue(catalogue: Catalogue): PackedCatalogue {
  const { length } = catalogue;
  return {
    length,
    ids: catalogue.ids.join(BETWEEN),
    names: catalogue.names.list.map((name) => name.replaceAll(BETWEEN, ' ')).join(BETWEEN),
    flags: catalogue.flags.slice(0, length),
    savedAt: catalogue.savedAt.slice(0, length),
    publishedAt: catalogue.publishedAt.slice(0, length),
    progress: catalogue.progress.slice(0, length),
    words: catalogue.words.slice(0, length),
    revision: catalogue.revision.slice(0, length),
    lang: catalogue.lang.slice(0, length),
    outlet: catalogue.outlet.slice(0, length),
    site: catalogue.site.slice(0, length),
    authors: catalogue.authors.slice(0, length),
    tags: catalogue.tags.slice(0, length),
    authorLists: packLists(catalogue.authorLists),
    tagLists: packLists(catalogue.tagLists),
  };
}

export function unpackCatalogue({
  ids,
  names,
  authorLists,
  tagLists,
  ...columns
}: PackedCatalogue): Catalogue {
  const catalogue = new Catalogue();
  catalogue.adopt({
    ...columns,
    ids: columns.length === 0 ? [] : ids.split(BETWEEN),
    names: new Names(names === '' && columns.length === 0 ? [] : names.split(BETWEEN)),
    authorLists: unpackLists(authorLists),
    tagLists: unpackLists(tagLists),
  });
  return catalogue;
}

function packLists({ lists }: ListsOfNames): PackedLists {
  const ends = new Uint32Array(lists.length);
  let end = 0;
  for (const [index, list] of lists.entries()) ends[index] = end += list.length;
  const numbers = new Uint32Array(end);
  for (const [index, list] of lists.entries()) numbers.set(list, (ends[index] ?? 0) - list.length);
  return { numbers, ends };
}

const unpackLists = ({ numbers, ends }: PackedLists): ListsOfNames =>
  new ListsOfNames(Array.from(ends, (end, index) => numbers.subarray(ends[index - 1] ?? 0, end)));
