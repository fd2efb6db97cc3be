import { authorOf, isSameName, shortName, type Author } from './author';
import { monthFirst } from './day';
import { inQuotes, listed, sentence, shortTitle, titleOf, type Prose, type Run } from './prose';
import type { Source } from './source';

/**
 * An article, or words of it, as the Publication Manual of the American Psychological Association (7th edition) cites
 * an article of an online newspaper. Titles keep the capitals the newspaper gave them.
 */
export function apa(source: Source): Prose {
  return source.words ? [quotation(source), reference(source)] : [reference(source)];
}

function reference({ authors, title, outlet, published, url }: Source): Run[] {
  const date = `(${published ? yearFirst(monthFirst(published), published.year) : 'n.d.'}).`;
  const [only, ...others] = authors;
  // A newspaper that is its own author is not named twice.
  const isOwn = only && others.length === 0 && isSameName(shortName(only), outlet);
  return [
    authors.length > 0
      ? `${sentence(names(authors))} ${date} ${sentence(title)} `
      : `${sentence(title)} ${date} `,
    ...(isOwn ? [] : [titleOf(outlet), '. ']),
    { text: url, href: url },
  ];
}

/** "November 18, 2026" as "2026, November 18". */
const yearFirst = (date: string, year: number): string =>
  [String(year), date.replace(/,? ?\d{4}$/, '')].filter(Boolean).join(', ');

const MOST = 20; // Authors who are all named.

function names(authors: readonly Author[]): string {
  const turned = authors.map(initialled);
  if (turned.length > MOST) return `${turned.slice(0, MOST - 1).join(', ')}, … ${turned.at(-1)}`;
  return listed(
    turned,
    '&',
    authors.every((author) => !('literal' in author)),
  );
}

function initialled(author: Author): string {
  if ('literal' in author) return author.literal;
  const initials = author.given
    .split(' ')
    .map((name) => name.split('-').map(initial).join('-'))
    .join(' ');
  return [author.family, initials, author.suffix].filter(Boolean).join(', ');
}

const initial = (name: string): string => `${/\p{L}\p{M}*/u.exec(name)?.[0] ?? ''}.`;

function quotation(source: Source): Run[] {
  const { words } = source;
  if (!words) return [];
  const { said } = words;
  const where = `${inText(source)} ${source.published?.year ?? 'n.d.'}`;
  const speaker = said?.name === undefined ? '' : `${shortName(authorOf(said.name, source.outlet))}, `;
  const exact = words.exact.replace(/\.$/, '');
  return [`${inQuotes(exact)} (${said ? `${speaker}as cited in ${where}` : where}).`];
}

/** What stands for the source within a text, with the comma before the year. */
function inText({ authors, title }: Source): string {
  const [first, second] = authors.map(shortName);
  if (first === undefined) return inQuotes(shortTitle(title), ',');
  if (authors.length > 2) return `${first} et al.,`;
  return `${second === undefined ? first : `${first} & ${second}`},`;
}
