import { looksLikeName, namesIn, unique } from './author-names';
import { BY, BY_IN_A_BYLINE, NO_NAMES, ROLES } from './by-words';
import type { Lines } from './lines';
import { lettered } from '@/lib/article/lettered';

/** How far round the headline a byline is looked for, in lines. */
const BEFORE = 8;
const AFTER = 16;
const MOST_NAMES = 10;
const LONGEST_PIECE = 200;

/** The names that stand after "By", in some language, near the headline. */
export const bylineNames = (lines: Lines): string[] => namesAfterBy(piecesOf(lines));

const piecesOf = (lines: Lines): string[] =>
  [...lines.after.slice(0, AFTER), ...lines.before.slice(-BEFORE)].flatMap((line) => line.parts);

/** The names after the first "By" of consecutive pieces of text. */
export function namesAfterBy(pieces: readonly string[]): string[] {
  for (let at = 0; at < pieces.length; at++) {
    const names = namesFrom(pieces, at);
    if (names.length) return names;
  }
  return [];
}

const longestFirst = (words: readonly string[]): string =>
  words.toSorted((a, b) => b.length - a.length).join('|');
/** At the start of a piece, or after a date as in "Posted on 3 May 2020 by …"; the short words in small letters only. */
const STARTS = lettered(
  `^(?:(?:.{0,60}(?<![\\p{L}])\\d\\d|.{0,40}[|·•–—])\\s*)?(?:(?:${longestFirst(BY)})|(?-i:${longestFirst(BY_IN_A_BYLINE)}))(?:\\s*[:：]\\s*|\\s(?=\\S)|$)`,
  'i',
);
/** What may stand between the names of a list: commas, "and", footnote marks. */
const JOINS = /^(?:,|;|\||·|•|\/|&|and|und|et|y|e|en|och|og|i|и|та|\d{1,2}|\*+)$/u;
const GOES_ON = /[,&]$|\s(?:and|und|et|y|e|och|og|и)$/u;

function namesFrom(pieces: readonly string[], at: number): string[] {
  const piece = pieces[at] ?? '';
  const by = piece.length <= LONGEST_PIECE ? STARTS(piece).exec(piece) : null;
  if (!by) return [];
  return namesInRow([piece.slice(by[0].length), ...pieces.slice(at + 1)]);
}

/** The names that consecutive pieces begin with, as far as commas and "and" lead. */
export function namesInRow([piece = '', ...others]: readonly string[]): string[] {
  const names = nameRun(piece);
  let goesOn = names.length === 0 || GOES_ON.test(piece);
  for (const next of others.slice(0, 2 * MOST_NAMES)) {
    const more = JOINS.test(next) ? [] : nameRun(next);
    if (JOINS.test(next)) goesOn = true;
    else if (!goesOn || !more.length) break;
    else goesOn = GOES_ON.test(next);
    names.push(...more);
  }
  return unique(names);
}

/** The names a text begins with, up to the first word that is none. */
function nameRun(text: string): string[] {
  const [list = ''] = text.split(ENDS);
  const names = namesIn(list).filter(
    (name) => looksLikeName(name) && (name.includes(' ') || !NO_NAMES(name).test(name)),
  );
  // "Ann Lee, Dec 17": the word before a number is the month.
  const isMonth = /^\s+\d/.test(text.slice(list.length)) && !names.at(-1)?.includes(' ');
  return isMonth ? names.slice(0, -1) : names;
}
const ENDS = /\s*[|·•–—]\s*|\s+(?=\d)|\s+(?:in|for|für|pour|para|per|on|am|le|el|il)\s|\s+@/u;

/** The name near the headline that stands alone, with a date, a reading time or a role beside it. */
export function nameBesideDate(lines: Lines, isDated: (text: string) => boolean): string[] {
  const pieces = piecesOf(lines)
    .map((piece) => piece.replace(/\s*[|·•–—,]$/, ''))
    .filter((piece) => LETTER_OR_DIGIT(piece).test(piece));
  const found = pieces.find(
    (piece, at) => isPersonsName(piece) && neighbours(pieces, at).some((other) => isTimed(other, isDated)),
  );
  return found ? namesIn(found) : [];
}

/** The names that stand alone on the last line before the article's first paragraph. */
export function namesAboveText({ after }: Lines): string[] {
  const at = after.findIndex(({ text }) => text.length >= PARAGRAPH);
  const line = at > 0 ? after[at - 1] : undefined;
  if (!line || line.text.length > LONGEST_PIECE || !line.block.matches('p, div')) return [];
  const names = line.text.split(/\s*[/,&]\s*|\s(?:and|und|et|y|e|i|и)\s/u);
  return names.every(isPersonsName) ? names : [];
}
const PARAGRAPH = 140;

/** The pieces before and after, a preposition such as "on" between them left out. */
const neighbours = (pieces: readonly string[], at: number): string[] => {
  const [before = '', after = ''] = [pieces[at - 1], pieces[at + 1]];
  return [before, after, ...(after.length < 4 ? [pieces[at + 2] ?? ''] : [])];
};

const isPersonsName = (text: string): boolean =>
  CAPITAL_FIRST(text).test(text) &&
  text.split(' ').length <= 4 &&
  looksLikeName(text) &&
  !NO_NAMES(text).test(text);

const isTimed = (text: string, isDated: (text: string) => boolean): boolean =>
  text.length < 60 &&
  (/(?<!\d)\d{1,2} ?(?:min|мин|хв|dk|分)/iu.test(text) || ROLES(text).test(text) || isDated(text));

const CAPITAL_FIRST = lettered(String.raw`^[\p{Lu}].* `);
const LETTER_OR_DIGIT = lettered(String.raw`[\p{L}\d]`);
