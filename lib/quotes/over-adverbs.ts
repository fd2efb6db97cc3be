import type { Parts } from './extents';

/** The first of the adverbs that end before token `from`, or `from`. */
export function overAdverbs(parts: Parts, from: number): number {
  let at = from;
  while (
    parts.tags[at - 1] === 'adverb' ||
    (parts.tags[at - 1] === 'preposition' &&
      at < from &&
      parts.language.timeWords.has(parts.tokens[at]?.lower ?? ''))
  )
    at--;
  return at;
}

/** "so charakterisierte ihn Ann Lee": over what is no subject either. */
export function overObjectsRight(parts: Parts, from: number): number {
  let at = overAdverbsRight(parts, from);
  while (parts.language.objectPronouns.has(parts.tokens[at]?.lower ?? ''))
    at = overAdverbsRight(parts, at + 1);
  return at;
}

/** The token behind the adverbs that begin at token `from`. */
export function overAdverbsRight(parts: Pick<Parts, 'tags'>, from: number): number {
  let at = from;
  while (parts.tags[at] === 'adverb') at++;
  return at;
}
