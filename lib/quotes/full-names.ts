import type { Name } from './names';
import type { Resolved } from './resolve';

/** Names by each of their words, so that "Kim" finds "Kim Jong Un". */
export function byWord(names: readonly Name[]): Map<string, Name[]> {
  const known = new Map<string, Name[]>();
  for (const name of names) {
    if (name.words.length < 2) continue;
    const plain = name.words.filter((word) => !SUFFIX.test(word));
    const keys = [plain[0] ?? '', plain.at(-1) ?? '', plain.slice(-2).join(' '), initialsOf(name)];
    for (const word of new Set(keys)) {
      known.set(word, [...(known.get(word) ?? []).slice(-MOST), name]);
    }
  }
  return known;
}

// "John Campbell III", "Ann Lee QC"
const SUFFIX = /^(?:Jr|Sr|I{2,3}|IV|MP|QC|KC|OBE|MBE|CBE|PhD|MD)\.?$/;

// What somebody has or is, rather than part of the name: "Ann Lee QC".
const HONOURS = /(?:,? (?:MP|MEP|QC|KC|OBE|MBE|CBE|PhD|MD))+$/;

// A word that is part of many names ("United") needs no longer list.
const MOST = 30;
const initialsOf = (name: Name): string =>
  name.words
    .filter((word) => /^\p{Lu}/u.test(word))
    .map((word) => word.charAt(0))
    .join('');

/** Who a name stands for: its fullest form and its role; `otherwise` where there is no name. */
export function describe(
  name: Name | undefined,
  known: ReadonlyMap<string, readonly Name[]>,
  otherwise: string,
): Resolved {
  if (!name) return { name: otherwise };
  const full = fullest(name, known);
  const role =
    name.role ??
    full.role ??
    known.get(full.words.at(-1) ?? '')?.find((other) => other.text === full.text && other.role)?.role;
  return { name: full.text.replace(HONOURS, ''), ...(role && { role }) };
}

/** "Kim" → "Kim Jong Un": the last one so called before it, else the first one after. */
function fullest(name: Name, known: ReadonlyMap<string, readonly Name[]>): Name {
  if (name.words.length > 2) return name;
  const word = name.words.join(' ');
  const longer = (known.get(word) ?? []).filter(
    (other) => other.words.length > name.words.length && !clash(name, other),
  );
  const surnames = longer.filter(
    (other) => other.human || other.words.at(-1) === word || initialsOf(other) === word,
  );
  const isBefore = (other: Name) => other.start <= name.start;
  return surnames.findLast(isBefore) ?? longer.findLast(isBefore) ?? surnames[0] ?? longer[0] ?? name;
}

const clash = (one: Name, other: Name): boolean =>
  one.person.gender !== undefined &&
  other.person.gender !== undefined &&
  one.person.gender !== other.person.gender;
