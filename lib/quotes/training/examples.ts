import { attribute, type Choice } from '@/lib/quotes/attribute';
import type { Guess } from '@/lib/quotes/guess';
import { english } from '@/lib/quotes/languages/english';
import type { Candidate } from '@/lib/quotes/model/candidates';
import { choicesOf, FIRST_CANDIDATE, NO_QUOTE, NOBODY, type ModelChoice } from '@/lib/quotes/model/choices';
import { sceneOf, type Scene } from '@/lib/quotes/model/scene';
import { namesIn } from '@/lib/quotes/names';
import { readPassage } from '@/lib/quotes/places';
import type { Mention, QuotableArticle, Span } from '@/lib/quotes/quote';
import { resolverOf } from '@/lib/quotes/resolve';

/** An article of the corpus, and what its labels say. */
export type Document = QuotableArticle & { id: string };
export type Labels = { id: string; quotes: LabelledQuote[]; ignore: (Span & { why: string })[] };
export type LabelledQuote = Span & { speaker: Mention | null; resolved?: string | null };

/** One quotation to learn from: the features of every choice ("no quotation", "nobody", each candidate). */
export type Example = { choices: ModelChoice[]; right: number[] };

/** The examples of one labelled article. What was said before is taken from the labels, not from guesses. */
export function examplesOf(document: Document, labels: Labels): Example[] {
  const { text } = document;
  const { places, sentences } = readPassage(text, english, 'en');
  const resolve = resolverOf(text, namesIn(text, sentences), english);
  const examples: Example[] = [];
  attribute(
    text,
    places,
    (place, dialogue) => {
      const scene = sceneOf(document, place, dialogue, resolve);
      const label = labels.quotes.find((quote) => covers(quote, place.quoted));
      const right = rightChoices(scene, label);
      const isDoubtful =
        !label && labels.ignore.some((span) => BROKEN.test(span.why) && covers(span, place.quoted));
      if (right.length && !isDoubtful) examples.push({ choices: choicesOf(scene), right });
      return labelledChoice(scene, label, right);
    },
    resolve,
  );
  return examples;
}

const BROKEN = /broken|transcript/;

/** The choices that are right: the labelled mention itself, else another one with the same head, else none. */
function rightChoices({ text, candidates }: Scene, label: LabelledQuote | undefined): number[] {
  if (!label) return [NO_QUOTE];
  const { speaker } = label;
  if (!speaker) return [NOBODY];
  const where = (fits: (candidate: Candidate) => boolean) =>
    candidates.flatMap((candidate, index) => (fits(candidate) ? [index + FIRST_CANDIDATE] : []));
  const exact = where(({ mention }) => mention.start === speaker.start && mention.end === speaker.end);
  return exact.length
    ? exact
    : where(({ mention }) => overlap(mention, speaker) >= 0.4 && sameEnd(text, mention, speaker));
}

/** Whether the shorter of two overlapping mentions is a part of the longer one that holds its name. */
function sameEnd(text: string, one: Span, other: Span): boolean {
  const shared = text.slice(Math.max(one.start, other.start), Math.min(one.end, other.end));
  return /\p{L}{2}/u.test(shared);
}

function overlap(one: Span, other: Span): number {
  const shared = Math.min(one.end, other.end) - Math.max(one.start, other.start);
  return shared <= 0 ? 0 : shared / (Math.max(one.end, other.end) - Math.min(one.start, other.start));
}

const covers = (label: Span, quoted: Span): boolean => overlap(label, quoted) >= 0.8;

function labelledChoice(
  { candidates }: Scene,
  label: LabelledQuote | undefined,
  right: readonly number[],
): Choice {
  if (!label) return { quotation: false };
  const candidate = candidates[(right[0] ?? 0) - FIRST_CANDIDATE];
  const guess: Guess | undefined = candidate
    ? {
        speaker: candidate.mention,
        ...(candidate.cue && { cue: candidate.cue }),
        pattern: candidate.patterns[0] ?? 'subject',
      }
    : label.speaker
      ? { speaker: label.speaker, pattern: 'subject' }
      : undefined;
  return { quotation: true, ...(guess && { guess }), confidence: 1, likely: [] };
}
