/**
 * An expression with Unicode classes (`\p{L}`, inside brackets) in the form that is cheapest for the text it will be used on:
 * made when first asked for, and with Latin letters alone where the text has no others. Both forms find the same.
 * The classes of all scripts cost an engine as much to read as thousands of characters of code: once when a script is
 * parsed, and again when they are first used.
 */
export function lettered(source: string, flags = ''): (text: string) => RegExp {
  let [any, latin]: (RegExp | undefined)[] = [];
  return (text) =>
    isLatin(text)
      ? (latin ??= new RegExp(
          source.replaceAll(/\\p\{(.*?)\}/g, (_, name: string) => latinClass(name)),
          `${flags}u`,
        ))
      : (any ??= new RegExp(source, `${flags}u`));
}

/** Whether a text has no letters, digits and marks but the Latin ones before U+0250; punctuation and currencies may be any. */
export const isLatin = (text: string): boolean => !BEYOND_LATIN.test(text);
const BEYOND_LATIN = /[^\0-ɏ\u2000-\u206f\u20a0-\u20bf]/;

/** Those of a class that are Latin, as a class is written; nothing for the classes of marks and of other scripts. */
function latinClass(name: string): string {
  if (name === 'Lu') return (capitals ??= letters((letter) => letter.toLowerCase() !== letter));
  if (name === 'Ll') return (smallLetters ??= letters((letter) => letter.toLowerCase() === letter));
  return LATIN[name] ?? '';
}

const LATIN: Readonly<Record<string, string>> = {
  L: 'A-Za-zªµºÀ-ÖØ-öø-ɏ',
  Lo: 'ªºƻǀ-ǃ',
  Lt: 'ǅǈǋǲ',
  N: '0-9²³¹¼½¾',
  Nd: '0-9',
};

let [capitals, smallLetters]: (string | undefined)[] = [];

/** Capitals and small letters of Latin scripts lie mixed. */
function letters(isOne: (letter: string) => boolean): string {
  const others = new RegExp(`[${LATIN.Lo}${LATIN.Lt}]|[^${LATIN.L}]`);
  const all = Array.from({ length: 0x250 }, (_, code) => String.fromCharCode(code));
  return all.filter((letter) => !others.test(letter) && isOne(letter)).join('');
}
