import { isLatin, lettered } from '@/lib/article/lettered';
import { isDay } from './iso-date';
import { monthNamed } from './month-names';
import { timeAfter } from './written-time';

/** Where and in what language a date is written: this decides whether 3/4 is in March or in April. */
export type Writing = { lang: string | undefined; url: string };

/** The first date in `text` written for people, as ISO 8601, with time and zone where they follow it. */
export function writtenDate(text: string, writing: Writing): string | undefined {
  const plain = withPlainDigits(text);
  if (!/\d{2}/.test(plain)) return undefined;
  let first: Found | undefined;
  for (const pattern of PATTERNS) {
    for (const match of plain.matchAll(pattern.form(plain))) {
      const day = pattern.read(match.slice(1), writing);
      if (!day || !isDay(...day)) continue;
      const end = match.index + match[0].length;
      if (!first || match.index < first.start) first = { day, start: match.index, end };
      break;
    }
  }
  return first && iso(first.day) + timeAfter(plain.slice(first.end, first.end + 40));
}

type Day = [year: number, month: number, day: number];
type Found = { day: Day; start: number; end: number };
type Pattern = {
  form: (text: string) => RegExp;
  read: (parts: readonly (string | undefined)[], writing: Writing) => Day | undefined;
};

const ORDINAL = '(?:st|nd|rd|th|er|[.º°ª]|-?[ея]|-?го|\\. ?päivänä)?';
const OF = "(?:\\s*(?:of|de|del|di|d’|d'|den)\\s*)?";
const WORD = "([\\p{L}][\\p{L}\\p{M}’']{1,14})\\.?";

const PATTERNS: Pattern[] = [
  // 2023-04-28, 2023/4/28, 2023.4.28
  {
    form: lettered(String.raw`(?<!\d)(\d{4})[-/.]\s?(\d{1,2})[-/.]\s?(\d{1,2})(?!\d)`, 'g'),
    read: ([y, m, d]) => dayOf(y, m, d),
  },
  // 2023年4月28日, 2023년 4월 28일
  {
    form: lettered(String.raw`(\d{4})\s?[年년]\s?(\d{1,2})\s?[月월]\s?(\d{1,2})\s?[日일]`, 'g'),
    read: ([y, m, d]) => dayOf(y, m, d),
  },
  // 28. April 2023, 28 de abril de 2023, 28-Apr-2023
  {
    form: lettered(`(?<!\\d)(\\d{1,2})${ORDINAL}[\\s.-]*${OF}${WORD}[\\s,.-]*${OF}(\\d{4})(?!\\d)`, 'gi'),
    read: ([d, name, y], { lang }) => dayOf(y, monthNamed(name ?? '', lang), d),
  },
  // April 28th, 2023
  {
    form: lettered(`${WORD}\\s*(\\d{1,2})${ORDINAL},?\\s+(?:de\\s+)?(\\d{4})(?!\\d)`, 'gi'),
    read: ([name, d, y], { lang }) => dayOf(y, monthNamed(name ?? '', lang), d),
  },
  // 2023. április 28., 2023 m. balandžio 28 d.
  {
    form: lettered(`(?<!\\d)(\\d{4})\\.?,?\\s+(?:m\\.|g\\.|gada\\s)?\\s*${WORD}\\s+(\\d{1,2})(?!\\d)`, 'gi'),
    read: ([y, name, d], { lang }) => dayOf(y, monthNamed(name ?? '', lang), d),
  },
  // 28 tháng 4, 2023
  {
    form: lettered(String.raw`(\d{1,2})\s+tháng\s+(\d{1,2}),?\s+(?:năm\s+)?(\d{4})`, 'gi'),
    read: ([d, m, y]) => dayOf(y, m, d),
  },
  // 28.04.2023, 4/28/23
  {
    form: lettered(
      String.raw`(?<![\d.,/:-])(\d{1,2})([./-])\s?(\d{1,2})\2\s?(\d{4}|\d{2})(?![\d.,/:-]*\d)`,
      'g',
    ),
    read: ([one, sign, two, y], writing) => {
      const monthFirst = Number(one) <= 12 && (Number(two) > 12 || (sign === '/' && isMonthFirst(writing)));
      return monthFirst ? dayOf(fullYear(y), one, two) : dayOf(fullYear(y), two, one);
    },
  },
];

function dayOf(year?: string | number, month?: string | number, day?: string | number): Day | undefined {
  return year && month && day ? [Number(year), Number(month), Number(day)] : undefined;
}

// Two figures are this century's: a page from 1995 would not tell its date so.
const fullYear = (year = ''): string => (year.length === 2 ? `20${year}` : year);

/** Whether the month goes first: the browser knows it of a country, the address names the country. */
function isMonthFirst({ lang = 'en', url }: Writing): boolean {
  const top = URL.canParse(url) ? (new URL(url).hostname.split('.').at(-1) ?? '') : '';
  const country = top === 'uk' ? 'GB' : /^[a-z]{2}$/.test(top) ? top.toUpperCase() : '';
  const locale = country && !/-[A-Z]{2}\b/.test(lang) ? `${lang.split('-')[0]}-${country}` : lang;
  try {
    const parts = new Intl.DateTimeFormat(locale).formatToParts();
    return parts.find(({ type }) => type === 'day' || type === 'month')?.type === 'month';
  } catch {
    return false;
  }
}

const iso = ([year, month, day]: Day): string =>
  `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;

/** Arabic, Persian, Bengali, … and full-width digits as 0–9: each script's zero stands at a round code point. */
export const withPlainDigits = (text: string): string =>
  isLatin(text)
    ? text
    : text.replace(DIGITS(text), (digit) => {
        let zero = digit.codePointAt(0) ?? 0;
        const code = zero;
        while (code - zero < 9 && DIGIT(text).test(String.fromCodePoint(zero - 1))) zero--;
        return String(code - zero);
      });
const DIGITS = lettered(String.raw`[\p{Nd}]`, 'g');
const DIGIT = lettered(String.raw`[\p{Nd}]`);
