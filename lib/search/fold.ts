/**
 * A word as search compares it: case, width and diacritics folded, so that "Ｃａｆé" and "cafe" are one. Vowel signs of
 * Indic scripts and the voicing marks of kana tell words apart and stay.
 */
export function fold(text: string): string {
  if (PLAIN.test(text)) return text.toLowerCase();
  const parted = text.normalize('NFKD').toLowerCase().replace(DIACRITICS, '');
  return parted.replace(UNPARTED, (letter) => LETTERS[letter] ?? letter).normalize('NFC');
}

// Most words are ASCII, and folding those costs nothing.
const PLAIN = /^\p{ASCII}*$/u;

/** Accents of Latin, Greek and Cyrillic; points of Hebrew; vowel marks and the lengthening stroke of Arabic. */
const DIACRITICS =
  // oxlint-disable-next-line no-misleading-character-class -- these are ranges, not letters with their marks
  /[\u{0300}-\u{036f}\u{0591}-\u{05bd}\u{05bf}\u{05c1}-\u{05c2}\u{05c4}-\u{05c5}\u{05c7}\u{0610}-\u{061a}\u{064b}-\u{065f}\u{0670}\u{06d6}-\u{06dc}\u{06df}-\u{06e8}\u{06ea}-\u{06ed}\u{1ab0}-\u{1aff}\u{1dc0}-\u{1dff}\u{20d0}-\u{20ff}\u{fe20}-\u{fe2f}\u{00ad}\u{0640}\u{200b}-\u{200f}\u{2060}]/gu;

/** Letters that Unicode takes for letters of their own and readers for variants. */
const LETTERS: Record<string, string> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ł: 'l',
  ħ: 'h',
  ı: 'i',
  ŋ: 'n',
  ŧ: 't',
  ς: 'σ',
  ٱ: 'ا',
  ى: 'ي',
  ی: 'ي',
  ک: 'ك',
};

const UNPARTED = new RegExp(`[${Object.keys(LETTERS).join('')}]`, 'g');
