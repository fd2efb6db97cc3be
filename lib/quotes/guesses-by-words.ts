import { extentAfter } from './extent-after';
import type { Guess } from './guess';
import { guessAt, guessBy, isSpeech, NEAR } from './clause-guess';
import { overAdverbsRight } from './over-adverbs';
import type { Place } from './places';
import { mentionOf } from './sentence';

// Speakers that certain words lead to, in German above all: "mit den Worten", "heißt es in", the mood of what others say.

// "Mit den Worten": the place of the noun in its clause.
const LAST_OPENING = 2;

/** "mit den Worten: “…”": whoever acts says them. */
export function worded(text: string, { sentence, at }: Place): Guess | undefined {
  const { tokens, language } = sentence;
  const word = tokens.findLastIndex(({ lower }, index) => index < at && language.announcing.has(lower));
  if (word === -1 || at - word > NEAR) return undefined;
  const opens = word === LAST_OPENING || tokens[word - LAST_OPENING - 1]?.text === ':';
  const clause =
    (opens && sentence.clauses.find(({ from, order }) => from > at && order === 'behind')) ||
    sentence.clauses.find(({ from, subject: who }) => from < at && who !== undefined);
  // "zitiert einen Zeugen mit den Worten": the one who is quoted, not who quotes.
  const isQuoting = clause && language.quoting.has(tokens[clause.cue]?.lower ?? '');
  const quoted = isQuoting
    ? extentAfter(sentence, overAdverbsRight(sentence, clause.last + 1), true)
    : undefined;
  const speaker = quoted ?? clause?.subject;
  if (clause && speaker) return { ...guessAt(text, sentence, speaker, clause), pattern: 'cue before' };
  const first = extentAfter(sentence, 0);
  return first && { speaker: mentionOf(text, tokens, first.from, first.to), pattern: 'cue near before' };
}

/** "So heißt es in dem Schreiben: “…”": what it stands in says so. */
export function saidIn(text: string, { sentence, at }: Pick<Place, 'sentence' | 'at'>): Guess | undefined {
  const { tokens, tags, language } = sentence;
  const clause = sentence.clauses.find(
    ({ subject: who, strength }) =>
      strength === 'cue' && who && language.standIns.has(tokens[who.from]?.lower ?? ''),
  );
  const isLink = (index: number) => tags[index] === 'preposition';
  // "In dem Papier heißt es" rather than "heißt es nach dem Treffen".
  const link = !clause
    ? -1
    : isLink(0) && clause.from > 1
      ? 0
      : tags.findIndex((_, index) => index > clause.from && index < at && isLink(index));
  const extent = link === -1 ? undefined : extentAfter(sentence, link + 1, true);
  return clause && extent && { ...guessAt(text, sentence, extent, clause), pattern: 'cue before' };
}

/** "Sie seien “…”": reported without a verb of its own; the sentence before tells who says so. */
export function reportedOn(text: string, { sentence, at, before, opensParagraph }: Place): Guess | undefined {
  const { tokens, language } = sentence;
  const isReported = tokens.some(({ lower }, index) => index !== at && language.reported.has(lower));
  if (!isReported || !before || opensParagraph) return undefined;
  const clause = before.clauses.find((one) => isSpeech(before, one) && one.subject !== undefined);
  // "In dem Papier heißt es": the paper.
  const paper = saidIn(text, { sentence: before, at: before.tokens.length });
  return paper
    ? { ...paper, pattern: 'reported on' }
    : clause && guessBy(text, before, clause, 'reported on');
}
