import { lettered } from '@/lib/article/lettered';

/** Languages tried where a page does not tell its own. */
const LANGUAGES = 'en de fr es it pt nl pl sv da nb fi cs hu ro el ru uk tr id vi ar lt sk bg hr hi bn'.split(
  ' ',
);

/** The month (1–12) that `word` names in `lang` or in English, written out or shortened; undefined when it is none. */
export function monthNamed(word: string, lang: string | undefined): number | undefined {
  const name = folded(word);
  if (name.length < 2) return undefined;
  const tried = lang ? [lang.split('-')[0] ?? lang, 'en'] : LANGUAGES;
  for (const language of tried) {
    const month = monthIn(name, namesOf(language));
    if (month) return month;
  }
  return undefined;
}

/** "Sept" is longer than "Sep" and shorter than "September". */
function monthIn(name: string, names: ReadonlyMap<string, number>): number | undefined {
  const exact = names.get(name);
  if (exact || name.length < 3) return exact;
  const longer = [...names].filter(([other]) => other.startsWith(name)).map(([, month]) => month);
  return new Set(longer).size === 1 ? longer[0] : undefined;
}

export const ENGLISH_MONTHS: readonly string[] =
  'january february march april may june july august september october november december'.split(' ');

// Asking the browser for a language's names costs as much as reading a short page; every page may have English ones.
const known = new Map<string, ReadonlyMap<string, number>>([
  ['en', new Map(ENGLISH_MONTHS.map((name, at) => [name, at + 1]))],
]);

/** The names the browser itself knows, alone and as they stand in a date ("января", "de enero"). */
function namesOf(language: string): ReadonlyMap<string, number> {
  const cached = known.get(language);
  if (cached) return cached;
  const names = new Map<string, number>();
  for (const options of FORMS) {
    const format = formatFor(language, options);
    for (let month = 0; month < 12; month++) {
      const part = format?.formatToParts(Date.UTC(2000, month, 15)).find(({ type }) => type === 'month');
      const name = folded(part?.value ?? '');
      if (TWO_LETTERS(name).test(name) && !names.has(name)) names.set(name, month + 1);
    }
  }
  known.set(language, names);
  return names;
}

const FORMS: Intl.DateTimeFormatOptions[] = [
  { month: 'long' },
  { month: 'long', day: 'numeric' },
  { month: 'short' },
  { month: 'short', day: 'numeric' },
];

function formatFor(language: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat | undefined {
  try {
    return new Intl.DateTimeFormat(language, { ...options, timeZone: 'UTC', calendar: 'gregory' });
  } catch {
    return undefined; // A page may call its language anything.
  }
}

function folded(word: string): string {
  const whole = word.normalize('NFKD').replace(/[\u0300-\u036f]+/g, '');
  return whole.replace(OTHERS(whole), '').toLowerCase();
}
const OTHERS = lettered(String.raw`[^\p{L}]+`, 'g');
const TWO_LETTERS = lettered(String.raw`[\p{L}]{2}`);
