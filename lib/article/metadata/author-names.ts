import { BY } from './by-words';
import { oneLine } from './plain-text';

export const LONGEST_BYLINE = 200;
const LONGEST_NAME = 80;

/** The people and desks a byline names, in its order: no "By", role, date, address or handle; none twice. */
export function namesIn(byline: string): string[] {
  const names = byline
    .slice(0, LONGEST_BYLINE)
    .split(BETWEEN)
    .map(nameOf)
    .filter((name) => name.length > 1 && name.length <= LONGEST_NAME && /\p{L}/u.test(name));
  return unique(names);
}

/** The same names once, whatever their case. */
export function unique(names: readonly string[]): string[] {
  const seen = new Set<string>();
  return names.filter((name) => {
    const key = name.toLowerCase();
    return !seen.has(key) && seen.add(key);
  });
}

const BETWEEN =
  /\s*[;|•·／、]\s*|\s*,\s+(?:and|und|et|y|e|en|och|og|i|и|та)\s+|\s*,\s+|\s+(?:and|und|y|et|och|og|&|и|та)\s+(?=\p{L})/u;

const BY_BEFORE = new RegExp(
  `^(?:${[...BY].toSorted((a, b) => b.length - a.length).join('|')})(?:\\s*[:：]\\s*|\\s+)`,
  'iu',
);

function nameOf(part: string): string {
  return oneLine(part)
    .replace(/https?:\/\/\S+|\S+@\S+\.\S+/g, '')
    .replace(/\s*[([<].*$/u, '')
    .replace(BY_BEFORE, '')
    .replace(BY_BEFORE, '')
    .replace(/^@(?=\w)/, '')
    .replace(/^[\s:,–—-]+|[\s:,–—-]+$/gu, '')
    .trim();
}
