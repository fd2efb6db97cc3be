import { DATE_WORDS } from '@/lib/article/vocabulary/date-words';

// A date line with a label and a time zone is no longer.
const LONGEST = 90;
const MOST_OTHER_WORDS = 1;
const DATE_OR_TIME = /\b(?:19|20)\d\d\b|\b\d{1,2}[:.h]\d\d\b|\d{1,2}[./]\d{1,2}|\d+年|\d+月\d+日/;

/** Whether a text is a date or a time with hardly a word beside it, in the article's language or English. */
export function isDateLine(text: string, lang = 'en'): boolean {
  if (text.length > LONGEST || !DATE_OR_TIME.test(text)) return false;
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  const known = calendarWords(lang);
  return (
    words.filter((word) => !DATE_WORDS.has(word) && !known.has(word)).length <=
    Math.min(MOST_OTHER_WORDS, Math.max(0, words.length - 1))
  );
}

const calendars = new Map<string, ReadonlySet<string>>();

/** The names of months and weekdays, whole and shortened. */
function calendarWords(lang: string): ReadonlySet<string> {
  const known = calendars.get(lang);
  if (known) return known;
  const words = new Set(['en', lang].flatMap(namesIn));
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
      return (
        Array.from({ length: 12 }, (_, month) => format.format(Date.UTC(2024, month, month + 1)))
          .join(' ')
          .toLowerCase()
          .match(/\p{L}+/gu) ?? []
      );
    });
  } catch {
    // The page's own word for its language may be none.
    return [];
  }
}
