/*
 * The browser's formatters, each made once: making one takes longer than drawing a row of a list, and a list asks for
 * the same few in every row.
 */

export const numberFormat = (language: string, options: Intl.NumberFormatOptions = {}): Intl.NumberFormat =>
  kept(numbers, language, options, () => new Intl.NumberFormat(language, options));

export const dateFormat = (language: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat =>
  kept(dates, language, options, () => new Intl.DateTimeFormat(language, options));

export const pluralRules = (language: string): Intl.PluralRules =>
  kept(plurals, language, {}, () => new Intl.PluralRules(language));

/** The name of a language in another one; its tag where that is none. */
export function languageName(tag: string, language: string): string {
  const named = kept(names, language, {}, () => new Intl.DisplayNames(language, { type: 'language' }));
  try {
    return named.of(tag) ?? tag;
  } catch {
    // A page's own word for its language may be none.
    return tag;
  }
}

const numbers = new Map<string, Intl.NumberFormat>();
const dates = new Map<string, Intl.DateTimeFormat>();
const plurals = new Map<string, Intl.PluralRules>();
const names = new Map<string, Intl.DisplayNames>();

function kept<Format>(
  made: Map<string, Format>,
  language: string,
  options: object,
  make: () => Format,
): Format {
  const key = `${language} ${JSON.stringify(options)}`;
  const format = made.get(key) ?? make();
  made.set(key, format);
  return format;
}
