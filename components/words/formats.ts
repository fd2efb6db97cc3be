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

/** Names of languages in another one. */
export const languageNames = (language: string): Intl.DisplayNames =>
  kept(names, language, {}, () => new Intl.DisplayNames(language, { type: 'language' }));

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
