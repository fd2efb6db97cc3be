import { shortName } from './author';
import type { Day } from './day';
import type { Source } from './source';

/** A source in the words of the Citation Style Language, which reference managers read. */
export type CslItem = {
  id: string;
  type: 'article-newspaper';
  title: string;
  'container-title': string;
  author?: CslName[];
  issued?: CslDate;
  accessed: CslDate;
  URL: string;
  language?: string;
  /** The words that are cited, and who says them. */
  note?: string;
  'citation-key': string;
};

type CslName = { family: string; given: string; suffix?: string } | { literal: string };
type CslDate = { 'date-parts': [number[]] };

/** A source as an item of CSL-JSON. */
export function cslItem(source: Source): CslItem {
  const { authors, title, outlet, published, accessed, url, lang } = source;
  const note = noteOf(source);
  const key = keyOf(source);
  return {
    id: key,
    type: 'article-newspaper',
    title,
    'container-title': outlet,
    ...(authors.length > 0 && { author: authors.map((author) => ({ ...author })) }),
    ...(published && { issued: dateOf(published) }),
    accessed: dateOf(accessed),
    URL: url,
    ...(lang && { language: lang }),
    ...(note && { note }),
    'citation-key': key,
  };
}

const dateOf = ({ year, month, day }: Day): CslDate => ({
  'date-parts': [[year, month, day].filter((part) => part !== undefined)],
});

function noteOf({ words }: Source): string | undefined {
  if (!words) return undefined;
  const { exact, said } = words;
  const by = [said?.name, said?.role].filter(Boolean).join(', ');
  return `“${exact}”${by ? ` — ${by}` : ''}`;
}

/** "halloran2026larne": what a reference is called in a text; letters and digits only, as BibTeX wants it. */
function keyOf({ authors, outlet, published, title }: Source): string {
  const [first] = authors;
  const name = keyWord(first ? shortName(first) : outlet);
  const word =
    title
      .split(/\s+/)
      .map(keyWord)
      .find((each) => each.length > 3) ?? '';
  return `${name}${published?.year ?? ''}${word}` || 'article';
}

const keyWord = (words: string): string =>
  words
    .normalize('NFD')
    .replace(/[^A-Za-z0-9]/g, '')
    .toLowerCase();
