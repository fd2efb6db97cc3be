import { lettered } from '@/lib/article/lettered';

const UNITS = ['minute', 'hour', 'day', 'week'] as const;
const MINUTES = { minute: 1, hour: 60, day: 1440, week: 10_080 };
const LONGEST_TEXT = 80;

/**
 * The day or minute that "3 hours ago" or "gestern" in `text` means, counted from `now`, as ISO 8601. "Today" alone is
 * what a weather bar says and means nothing.
 */
export function relativeDate(text: string, lang: string | undefined, now: Date): string | undefined {
  if (text.length > LONGEST_TEXT) return undefined;
  const lower = text.toLowerCase();
  const languages = [lang, 'en'].filter((language) => language !== undefined);
  return (
    languages.map((language) => counted(compact(lower), language, now)).find((date) => date !== undefined) ??
    languages.map((language) => yesterday(lower, language, now)).find((date) => date !== undefined)
  );
}

function counted(text: string, language: string, now: Date): string | undefined {
  const number = /(?<!\d)\d{1,2}(?!\d)/.exec(text)?.[0];
  const words = number === undefined ? undefined : formatFor(language, 'always');
  if (!words) return undefined;
  const unit = UNITS.find((each) =>
    text.includes(compact(words.format(-Number(number), each).toLowerCase())),
  );
  if (!unit) return undefined;
  const then = new Date(now.getTime() - Number(number) * MINUTES[unit] * 60_000).toISOString();
  return unit === 'minute' || unit === 'hour' ? `${then.slice(0, 16)}:00Z` : then.slice(0, 10);
}

const compact = (text: string): string => text.replace(/\s/g, '');

function yesterday(text: string, language: string, now: Date): string | undefined {
  const word = language === 'en' ? 'yesterday' : formatFor(language, 'auto')?.format(-1, 'day').toLowerCase();
  if (!word || /\d/.test(word) || !standsIn(word, text)) return undefined;
  return new Date(now.getTime() - MINUTES.day * 60_000).toISOString().slice(0, 10);
}

function standsIn(word: string, text: string): boolean {
  const at = text.indexOf(word);
  return (
    at >= 0 &&
    !LETTER_END(text).test(text.slice(0, at)) &&
    !LETTER_START(text).test(text.slice(at + word.length))
  );
}
const LETTER_END = lettered(String.raw`[\p{L}]$`);
const LETTER_START = lettered(String.raw`^[\p{L}]`);

const formats = new Map<string, Intl.RelativeTimeFormat | undefined>();

/** Made once for a language: making one costs more than all else that is done with a line. */
function formatFor(language: string, numeric: 'always' | 'auto'): Intl.RelativeTimeFormat | undefined {
  const key = `${numeric} ${language}`;
  if (!formats.has(key)) formats.set(key, newFormat(language, numeric));
  return formats.get(key);
}

function newFormat(language: string, numeric: 'always' | 'auto'): Intl.RelativeTimeFormat | undefined {
  try {
    return new Intl.RelativeTimeFormat(language, { numeric });
  } catch {
    return undefined; // A page may call its language anything.
  }
}
