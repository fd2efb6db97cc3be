import type { Stretch } from '@/lib/highlights/find-in-text';
import { spokenSentences } from './spoken-sentences';

/** Words spoken at one go. */
export type SpokenPart = Stretch & {
  /** Numbers of its sentence and its paragraph, from 0. */
  sentence: number;
  paragraph: number;
  /** Whether somebody is quoted. */
  isQuoted: boolean;
};

type Script = {
  text: string;
  lang?: string | undefined;
  /** Quotations that are spoken apart from the words around them. */
  quotations?: readonly Stretch[];
};

/**
 * What is spoken of a text, in order: sentence by sentence, quotations apart where there are any, nothing longer than
 * an engine speaks without breaking off, nothing without a word in it.
 */
export function spokenParts({ text, lang, quotations = [] }: Script): SpokenPart[] {
  const apart = outermost(quotations);
  return spokenSentences(text, lang).flatMap(({ paragraph, ...stretch }, sentence) =>
    partedAt(apart, stretch)
      .flatMap((part) => shortened(text, part))
      .map((part) => trimmed(text, part))
      .filter(({ start, end }) => /[\p{L}\p{N}]/u.test(text.slice(start, end)))
      .map((part) => ({ ...part, sentence, paragraph, isQuoted: isWithin(apart, part) })),
  );
}

// Chromium's voices from the network fall silent after about fifteen seconds: 200 letters take less at an even pace.
const LONGEST = 200;

/** Quotations of the first level: words quoted inside another's are spoken in that one's voice. */
function outermost(quotations: readonly Stretch[]): Stretch[] {
  const outer: Stretch[] = [];
  for (const { start, end } of quotations.toSorted((a, b) => a.start - b.start || b.end - a.end))
    if (start >= (outer.at(-1)?.end ?? 0)) outer.push({ start, end });
  return outer;
}

function partedAt(quotations: readonly Stretch[], { start, end }: Stretch): Stretch[] {
  const cuts = quotations
    .flatMap((quotation) => [quotation.start, quotation.end])
    .filter((cut) => cut > start && cut < end);
  return [start, ...cuts].map((from, index) => ({ start: from, end: cuts[index] ?? end }));
}

/** A long part in pieces, cut behind a comma or its like where there is one, else between words, else anywhere. */
function shortened(text: string, { start, end }: Stretch): Stretch[] {
  if (end - start <= LONGEST) return [{ start, end }];
  const words = text.slice(start, start + LONGEST);
  const comma = words.search(/[,;:、，；：—–][^,;:、，；：—–]*$/u);
  const space = words.search(/\s\S*$/u);
  const cut = start + (comma > LONGEST / 2 ? comma + 1 : space > 0 ? space : LONGEST);
  return [{ start, end: cut }, ...shortened(text, { start: cut, end })];
}

function trimmed(text: string, { start, end }: Stretch): Stretch {
  const words = text.slice(start, end);
  const from = start + words.length - words.trimStart().length;
  return { start: from, end: from + words.trim().length };
}

const isWithin = (quotations: readonly Stretch[], { start, end }: Stretch): boolean =>
  quotations.some((quotation) => quotation.start <= start && end <= quotation.end);
