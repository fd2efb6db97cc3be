import type { CslItem } from './csl';

/** An item in the RIS format, which EndNote, Zotero and Mendeley read. */
export function ris(item: CslItem): string {
  const [[year] = []] = item.issued?.['date-parts'] ?? [];
  const fields = [
    ['TY', 'NEWS'],
    ['ID', item['citation-key']],
    ...(item.author ?? []).map((name) => ['AU', named(name)] as const),
    ['TI', item.title],
    ['T2', item['container-title']],
    ['PY', year === undefined ? undefined : String(year)],
    ['DA', item.issued && dated(item.issued)],
    ['Y2', dated(item.accessed)],
    ['UR', item.URL],
    ['LA', item.language],
    ['N1', item.note],
    ['ER', ''],
  ] as const;
  return fields
    .filter(([, value]) => value !== undefined)
    .map(([tag, value = '']) => `${tag}  - ${value.replace(/\s+/g, ' ').trim()}\r\n`)
    .join('');
}

type Name = NonNullable<CslItem['author']>[number];

/** A comma parts the names of a person: a body's name has none. */
function named(name: Name): string {
  if ('literal' in name) return name.literal.replace(/,\s*/g, ' ');
  return [name.family, name.given, name.suffix].filter((part) => part !== undefined).join(', ');
}

/** "2026/11/18/": year, month, day and nothing more, as far as they are known. */
function dated({ 'date-parts': [parts] }: CslItem['accessed']): string {
  const [year = '', month, day] = parts.map((part) => String(part).padStart(2, '0'));
  return [year, month ?? '', day ?? '', ''].join('/');
}
