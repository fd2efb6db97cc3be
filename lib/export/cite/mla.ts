import { fullName, isSameName, shortName, sortedName, type Author } from './author';
import type { Day } from './day';
import { inQuotes, sentence, shortTitle, titleOf, type Prose, type Run } from './prose';
import type { Source } from './source';

/**
 * An article, or words of it, as the handbook of the Modern Language Association (9th edition) cites an article of an
 * online newspaper. Titles keep the capitals the newspaper gave them.
 */
export function mla(source: Source): Prose {
  const named = {
    ...source,
    authors: source.authors.filter((each) => !isSameName(fullName(each), source.outlet)),
  };
  return source.words ? [quotation(named), reference(named)] : [reference(named)];
}

function reference({ authors, title, outlet, published, accessed, url }: Source): Run[] {
  return [
    `${authors.length > 0 ? `${sentence(names(authors))} ` : ''}${inQuotes(title, '.')} `,
    titleOf(outlet),
    `, ${published ? `${dayFirst(published)}, ` : ''}`,
    { text: url.replace(/^https?:\/\//, ''), href: url },
    published ? '.' : `. Accessed ${dayFirst(accessed)}.`,
  ];
}

function names(authors: readonly Author[]): string {
  const [first, second] = authors;
  if (!first) return '';
  if (authors.length > 2) return `${sortedName(first)}, et al.`;
  return second ? `${sortedName(first)}, and ${fullName(second)}` : sortedName(first);
}

const dayFirst = ({ year, month, day }: Day): string =>
  [day, month && SHORT_MONTHS[month - 1], year].filter(Boolean).join(' ');

const SHORT_MONTHS = 'Jan. Feb. Mar. Apr. May June July Aug. Sept. Oct. Nov. Dec.'.split(' ');

function quotation(source: Source): Run[] {
  const { words } = source;
  if (!words) return [];
  const where = inText(source);
  const { said } = words;
  const speaker = said?.name === undefined ? '' : `${[said.name, said.role].filter(Boolean).join(', ')}: `;
  const exact = words.exact.replace(/\.$/, '');
  return [`${speaker}${inQuotes(exact)} (${said ? `qtd. in ${where}` : where}).`];
}

/** What stands for the source within a text. */
function inText({ authors, title }: Source): string {
  const [first, second] = authors.map(shortName);
  if (first === undefined) return inQuotes(shortTitle(title));
  if (authors.length > 2) return `${first} et al.`;
  return second === undefined ? first : `${first} and ${second}`;
}
