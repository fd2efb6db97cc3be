/**
 * Words a minute of silent reading by language, counted as `Intl.Segmenter` counts words.
 * Trauzettel-Klosinski and Dietz, "Standardized assessment of reading performance" (IReST), 2012.
 */
const WORDS_A_MINUTE: Record<string, number> = {
  ar: 138,
  de: 179,
  en: 228,
  es: 218,
  fi: 161,
  fr: 195,
  he: 187,
  it: 188,
  ja: 193,
  nl: 202,
  pl: 166,
  pt: 181,
  ru: 184,
  sl: 180,
  sv: 199,
  tr: 166,
  zh: 158,
};

/** The study's mean over its languages. */
const MEAN = 184;

/** Whole minutes a text takes to read, at least one. */
export function minutesToRead(words: number, lang?: string): number {
  const speed = WORDS_A_MINUTE[lang?.toLowerCase().split('-')[0] ?? 'en'] ?? MEAN;
  return Math.max(1, Math.round(words / speed));
}
