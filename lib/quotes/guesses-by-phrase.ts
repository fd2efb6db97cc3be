import { extentAfter } from './extent-after';
import type { Guess } from './guess';
import type { Place } from './places';
import { mentionOf, type Sentence } from './sentence';

// Speakers that stand beside a quotation without a verb: labels, signatures, "according to", owners.

/** A transcript: the quoted paragraph begins with the speaker’s name in capitals. */
export function labelInside(text: string, { quoted }: Place): Guess | undefined {
  const label = /^[^\p{L}]{0,2}(\p{Lu}[\p{Lu} .'’-]+):\s/u.exec(text.slice(quoted.start, quoted.start + 50));
  if (!label?.[1]) return undefined;
  const start = quoted.start + label[0].indexOf(label[1]);
  return { speaker: { start, end: start + label[1].length, text: label[1] }, pattern: 'label inside' };
}

export function labelBefore(text: string, { sentence, at }: Place): Guess | undefined {
  if (sentence.tokens[at - 1]?.text !== ':') return undefined;
  const phrase = sentence.endingAt.get(at - 1);
  if (!phrase || phrase.from !== 0 || phrase.kind === 'pronoun') return undefined;
  return { speaker: mentionOf(text, sentence.tokens, phrase.from, phrase.to), pattern: 'label before' };
}

/** "also Ann Lee — “We go home now.”": a name, a dash, and a whole statement. */
export function dashBefore(text: string, { sentence, at, quoted }: Place): Guess | undefined {
  if (!/^(?:—|–|―|--)$/.test(sentence.tokens[at - 1]?.text ?? '')) return undefined;
  const phrase = sentence.endingAt.get(at - 1);
  const words = text.slice(quoted.start, quoted.end).split(/\s+/, STATEMENT);
  if (phrase?.kind !== 'name' || words.length < STATEMENT || !/^[^\p{L}]*\p{Lu}/u.test(words[0] ?? ''))
    return undefined;
  return { speaker: mentionOf(text, sentence.tokens, phrase.from, phrase.to), pattern: 'label before' };
}

// From this many words on, marks hold a statement.
const STATEMENT = 5;

export function signed(text: string, { sentence, at }: Place): Guess | undefined {
  if (!/^(?:—|–|―|--|-)$/.test(sentence.tokens[at + 1]?.text ?? '')) return undefined;
  if (sentence.tokens.slice(0, at).some((token) => /\p{L}/u.test(token.text))) return undefined;
  const extent = extentAfter(sentence, at + 2);
  const end = sentence.tokens[extent?.to ?? 0]?.text;
  if (!extent || extent.kind === 'pronoun' || (end !== undefined && !/^[.,(]$/.test(end))) return undefined;
  return { speaker: mentionOf(text, sentence.tokens, extent.from, extent.to), pattern: 'signed' };
}

export function accordingTo(text: string, { sentence }: Pick<Place, 'sentence'>): Guess | undefined {
  for (const words of sentence.language.according) {
    const from = indexOfWords(sentence, words);
    const extent = from === -1 ? undefined : extentAfter(sentence, from + words.length, true);
    if (extent) {
      return {
        speaker: mentionOf(text, sentence.tokens, extent.from, extent.to),
        cue: mentionOf(text, sentence.tokens, from, from + words.length),
        pattern: 'according to',
      };
    }
  }
  return accordingBehind(text, sentence);
}

/** "Angaben der Polizei zufolge": the word that says so stands behind. */
function accordingBehind(text: string, sentence: Sentence): Guess | undefined {
  const at = sentence.tokens.findIndex(({ lower }) => sentence.language.accordingBehind.has(lower));
  const last = sentence.endingAt.get(at);
  if (!last || last.kind === 'pronoun') return undefined;
  const owner = sentence.language.genitives.has(sentence.tokens[last.from]?.lower ?? '')
    ? sentence.endingAt.get(last.from)
    : undefined;
  return {
    speaker: mentionOf(text, sentence.tokens, owner?.from ?? last.from, last.to),
    cue: mentionOf(text, sentence.tokens, at, at + 1),
    pattern: 'according to',
  };
}

const indexOfWords = (sentence: Sentence, words: readonly string[]): number =>
  sentence.tokens.findIndex(
    ({ lower }, index) =>
      lower === words[0] &&
      words.every((word, offset) => sentence.tokens[index + offset]?.lower === word) &&
      (!sentence.language.beforeView.has(lower) ||
        sentence.language.views.has(sentence.tokens[index + 1]?.lower ?? '')) &&
      (!sentence.language.afterQuote.has(lower) || followsQuote(sentence, index)),
  );

/** "“…”, so Ann Lee": a small word that names the speaker only right behind what is quoted. */
const followsQuote = ({ tokens }: Sentence, at: number): boolean =>
  tokens[tokens[at - 1]?.text === ',' ? at - 2 : at - 1]?.quote !== undefined;

/** "Ann Lee’s claim that there were “…”": the noun for what was said, with its owner. */
export function whoseSaying(text: string, { sentence, at }: Place): Guess | undefined {
  const saying = sentence.tokens.findLastIndex(
    ({ lower }, index) =>
      index < at && sentence.language.sayings.has(lower) && sentence.tags[index] === 'noun',
  );
  const owner = sentence.phrases.find(({ from, to }) => from <= saying && saying < to);
  if (!owner) return undefined;
  const mark = sentence.tags.lastIndexOf('possessive', saying);
  const isHis = sentence.language.owners.has(sentence.tokens[owner.from]?.lower ?? '');
  if (mark <= owner.from && !isHis) return undefined;
  return {
    speaker: mentionOf(text, sentence.tokens, owner.from, mark > owner.from ? mark : owner.from + 1),
    cue: mentionOf(text, sentence.tokens, saying, saying + 1),
    pattern: 'whose saying',
  };
}

export function whose(text: string, { sentence, at }: Place): Guess | undefined {
  if (sentence.tags[at - 1] !== 'possessive') return undefined;
  const phrase = sentence.endingAt.get(at - 1) ?? sentence.endingAt.get(at);
  if (!phrase) return undefined;
  const to = sentence.tags[phrase.to - 1] === 'possessive' ? phrase.to - 1 : phrase.to;
  return { speaker: mentionOf(text, sentence.tokens, phrase.from, to), pattern: 'whose' };
}
