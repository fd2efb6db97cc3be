import { DATE_WORDS } from '@/lib/article/vocabulary/date-words';
import { lettered } from '@/lib/article/lettered';
import { ENGLISH_MONTHS } from '@/lib/article/metadata/month-names';

// A date line with a label and a time zone is no longer.
const LONGEST = 90;
const MOST_OTHER_WORDS = 1;
const DATE_OR_TIME = /\b(?:19|20)\d\d\b|\b\d{1,2}[:.h]\d\d\b|\d{1,2}[./]\d{1,2}|\d+年|\d+月\d+日/;

/** Whether a text is a date or a time with hardly a word beside it, in the article's language or English. */
export function isDateLine(text: string, lang = 'en'): boolean {
  if (text.length > LONGEST || !DATE_OR_TIME.test(text)) return false;
  const words = lowerWords(text);
  const most = Math.min(MOST_OTHER_WORDS, Math.max(0, words.length - 1));
  const others = words.filter((word) => !DATE_WORDS.has(word) && !ENGLISH.has(word));
  return others.length <= most || others.filter((word) => !calendarWords(lang).has(word)).length <= most;
}

const ENGLISH: ReadonlySet<string> = new Set(
  [...ENGLISH_MONTHS, ...'monday tuesday wednesday thursday friday saturday sunday'.split(' ')].flatMap(
    (name) => [name, name.slice(0, 3)],
  ),
);

const calendars = new Map<string, ReadonlySet<string>>();

/** The names of months and weekdays, whole and shortened. */
function calendarWords(lang: string): ReadonlySet<string> {
  const known = calendars.get(lang);
  if (known) return known;
  const words = new Set(namesIn(lang));
  calendars.set(lang, words);
  return words;
}

function namesIn(lang: string): string[] {
  try {
    return (['long', 'short'] as const).flatMap((style) => {
      const format = new Intl.DateTimeFormat(lang, {
        month: style,
        weekday: style,
        day: 'numeric',
        timeZone: 'UTC',
      });
      return lowerWords(
        Array.from({ length: 12 }, (_, month) => format.format(Date.UTC(2024, month, month + 1))).join(' '),
      );
    });
  } catch {
    // The page's own word for its language may be none.
    return [];
  }
}

const lowerWords = (text: string): string[] => {
  const lower = text.toLowerCase();
  return lower.match(WORDS(lower)) ?? [];
};
const WORDS = lettered(String.raw`[\p{L}]+`, 'g');
