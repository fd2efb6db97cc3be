import type { CslItem } from './csl';
import { MONTHS } from './day';

/** An item as BibTeX, in letters as they are (UTF-8), whatever script; nothing in it is read as a command. */
export function bibtex(item: CslItem): string {
  const [[year, month, day] = []] = item.issued?.['date-parts'] ?? [];
  const [accessed] = item.accessed['date-parts'];
  const fields = [
    ['author', item.author?.map(named).join(' and ')],
    // Doubled, so that no style takes away the capitals of names.
    ['title', `{${escaped(item.title)}}`],
    ['journal', escaped(item['container-title'])],
    ['year', year],
    ['month', month && MONTHS[month - 1]?.slice(0, 3).toLowerCase()],
    ['day', day],
    ['url', item.URL.replace(/[{}\\]/g, encodeURIComponent)],
    ['urldate', accessed.map((part) => String(part).padStart(2, '0')).join('-')],
    ['language', item.language],
    ['note', item.note && escaped(item.note)],
  ] as const;
  const lines = fields
    .filter(([, value]) => value !== undefined && value !== '')
    // The names of months are macros, which every style writes in its own way.
    .map(([name, value]) => `  ${name} = ${name === 'month' ? value : `{${value}}`}`);
  return `@article{${item['citation-key']},\n${lines.join(',\n')}\n}\n`;
}

type Name = NonNullable<CslItem['author']>[number];

/** Braces keep a body's name from being turned round, or cut at an "and". */
function named(name: Name): string {
  if ('literal' in name) return `{${escaped(name.literal)}}`;
  return [name.family, name.suffix, name.given]
    .filter((part) => part !== undefined)
    .map(escaped)
    .join(', ');
}

const escaped = (words: string): string =>
  words.replace(/\s+/g, ' ').replace(/[\\{}$&%#_^~]/g, (sign) => COMMANDS[sign] ?? `\\${sign}`);

// By name: BibTeX counts braces even where a backslash stands before them.
const COMMANDS: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '^': '\\textasciicircum{}',
  '~': '\\textasciitilde{}',
};
