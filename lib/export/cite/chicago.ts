import { fullName, isSameName, sortedName, type Author } from './author';
import { monthFirst } from './day';
import { inQuotes, listed, sentence, titleOf, type Prose, type Run } from './prose';
import type { Source } from './source';

/**
 * An article as the bibliography, or words of it as the note, of The Chicago Manual of Style (18th edition) cites an
 * article of an online newspaper. Titles keep the capitals the newspaper gave them.
 */
export function chicago(source: Source): Prose {
  const named = {
    ...source,
    authors: source.authors.filter((each) => !isSameName(fullName(each), source.outlet)),
  };
  const { words } = source;
  return words ? [[inQuotes(words.exact, '.')], note(named)] : [entry(named)];
}

function entry({ authors, title, outlet, published, accessed, url }: Source): Run[] {
  return [
    `${authors.length > 0 ? `${sentence(sorted(authors))} ` : ''}${inQuotes(title, '.')} `,
    titleOf(outlet),
    published ? `, ${monthFirst(published)}. ` : `. Accessed ${monthFirst(accessed)}. `,
    { text: url, href: url },
    '.',
  ];
}

const MOST = 6; // Authors who are all named in a bibliography.
const FIRST = 3; // Those who are named where there are more.

function sorted(authors: readonly Author[]): string {
  const names = authors.map((author, index) => (index === 0 ? sortedName(author) : fullName(author)));
  if (names.length > MOST) return `${names.slice(0, FIRST).join(', ')}, et al.`;
  return listed(names, 'and', true);
}

function note({ authors, title, outlet, published, accessed, url, words }: Source): Run[] {
  const names = authors.map(fullName);
  const by = names.length > 2 ? `${names[0]} et al.` : listed(names, 'and');
  const said = words?.said;
  const quoted =
    said &&
    (said.name === undefined
      ? 'Quoted in '
      : `${[said.name, said.role].filter(Boolean).join(', ')}, quoted in `);
  return [
    `${quoted ?? ''}${by ? `${by}, ` : ''}${inQuotes(title, ',')} `,
    titleOf(outlet),
    published ? `, ${monthFirst(published)}, ` : `, accessed ${monthFirst(accessed)}, `,
    { text: url, href: url },
    '.',
  ];
}
