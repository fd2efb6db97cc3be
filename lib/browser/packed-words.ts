/** Our messages by name, as they lie in the extension's own files. */
export type PackedWords = ReadonlyMap<string, string>;

const OURS = 'en'; // The manifest's default: every message is in it.

/**
 * Reads the messages for a language of the browser (`de-AT`) from `_locales`: those of the very language or of the
 * language without its country, and ours for each that it lacks.
 */
export async function readPackedWords(language: string): Promise<PackedWords> {
  const [ours, nearest] = await Promise.all([readLocale(OURS), readNearest(language)]);
  return new Map([...ours, ...nearest]);
}

/** A message with `$1`, `$2`… filled in, as the browser does it. */
export const fillIn = (message: string, fillings: readonly string[]): string =>
  message.replaceAll(/\$([1-9])/g, (_all, place: string) => fillings[Number(place) - 1] ?? '');

async function readNearest(language: string): Promise<PackedWords> {
  const [plain = OURS] = language.split('-');
  for (const locale of [language.replaceAll('-', '_'), plain]) {
    const words = await readLocale(locale).catch(() => undefined);
    if (words) return words;
  }
  return new Map();
}

async function readLocale(locale: string): Promise<PackedWords> {
  const answer = await fetch(`/_locales/${locale}/messages.json`);
  // `as`: the file is ours, and the browser refuses an extension whose messages have another form.
  const messages = (await answer.json()) as Record<string, { message: string }>;
  return new Map(Object.entries(messages).map(([name, { message }]) => [name, message]));
}
