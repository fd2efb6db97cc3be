import type { Article, Doubt } from '@/lib/article/article';
import type { Taken } from '@/lib/article/take-article';
import type { Evidence } from './evidence';

const SHORT_TEXT = 600;
const MUCH_LEFT_OUT = 0.35;
const CUT_SHORT = 0.6;
// Of the development pages below it, three in four have a text that is far from the right one.
const UNCLEAR = 0.7;
// One replacement character in this many is a wrong guess at the page's character set, not a slip.
const WRONG_CHARACTERS = 500;

/** Why parts may be missing, the plainest reason first. */
export function doubtsOf(
  evidence: Evidence,
  { text, access }: Pick<Article, 'text' | 'access'>,
  confidence: number,
  { isCut, isFromData }: Pick<Taken, 'isCut' | 'isFromData'>,
): Doubt[] {
  const isShort = evidence.length < SHORT_TEXT;
  const isCutShort = evidence.ofDeclared < CUT_SHORT;
  const wrong = text.split('\ufffd').length - 1;
  const reasons: [Doubt, boolean][] = [
    ['from-page-data', isFromData],
    ['page-too-large', isCut],
    ['subscribers-only', access === 'subscribers' && (isShort || isCutShort)],
    ['looks-cut-short', isCutShort],
    ['short-text', isShort],
    ['much-left-out', evidence.leftOut > MUCH_LEFT_OUT],
    ['wrong-characters', wrong > text.length / WRONG_CHARACTERS],
    ['no-clear-article', confidence < UNCLEAR],
  ];
  return reasons.filter(([, holds]) => holds).map(([doubt]) => doubt);
}
