/** The long forms that a text gives for its short ones: "Syrian Democratic Forces (SDF)". */
export function acronymsIn(text: string): Map<string, string> {
  const known = new Map<string, string>();
  for (const { 1: short = '', index } of text.matchAll(DEFINITION)) {
    const long = longForm(text.slice(Math.max(0, index - LOOKED_AT), index), short);
    if (long && !known.has(short)) known.set(short, long);
  }
  return known;
}

const DEFINITION = /\s\((\p{Lu}[\p{L}&]{1,8}\p{L})\)/gu;
const LOOKED_AT = 120;

/** The last words whose first letters are those of the short form; small words between them do not count. */
function longForm(before: string, short: string): string | undefined {
  const words = [...before.matchAll(/[\p{L}\p{N}][\p{L}\p{N}'’.-]*/gu)];
  const letters = short.toLowerCase().replace(/[^\p{L}]/gu, '');
  let at = words.length - 1;
  for (let letter = letters.length - 1; letter >= 0; letter--) {
    while (at >= 0 && SMALL.test(words[at]?.[0] ?? '') && initial(words[at]?.[0]) !== letters[letter]) at--;
    if (at < 0 || initial(words[at]?.[0]) !== letters[letter]) return undefined;
    at--;
  }
  const first = words[at + 1];
  const long = first ? before.slice(first.index) : '';
  return /^\p{Lu}/u.test(long) && !/[.;:,"“”]\s/.test(long) ? long.trim() : undefined;
}

const SMALL = /^(?:of|for|the|and|in|on|to|at|de|du|des|la|der|für|und|von)$/i;
const initial = (word: string | undefined): string => (word ?? '').charAt(0).toLowerCase();
