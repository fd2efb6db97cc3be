import type { Stretch } from '@/lib/highlights/find-in-text';
import { sentenceStretches } from '@/lib/highlights/sentence-stretches';
import { languageOf } from '@/lib/quotes/languages/languages';

/** A sentence to be spoken, and the number of its paragraph, from 0. */
export type SpokenSentence = Stretch & { paragraph: number };

/** The sentences of a text as they are spoken: nobody stops after "Dr." or an initial, as the browser would. */
export function spokenSentences(text: string, lang?: string): SpokenSentence[] {
  const abbreviations = languageOf(lang ?? '')?.abbreviations ?? new Set<string>();
  const sentences: SpokenSentence[] = [];
  for (const { start, end } of sentenceStretches(text, lang)) {
    const before = sentences.at(-1);
    const isParted = before === undefined || text.slice(before.end, start).includes('\n\n');
    if (before && !isParted && goesOn(text.slice(before.start, before.end), abbreviations)) before.end = end;
    else sentences.push({ start, end, paragraph: (before?.paragraph ?? -1) + Number(isParted) });
  }
  return sentences;
}

/** Whether words end in the middle of a sentence. */
function goesOn(words: string, abbreviations: ReadonlySet<string>): boolean {
  const last = /([\p{L}.’'-]+)\.$/u.exec(words)?.[1];
  return last !== undefined && (/^\p{Lu}$/u.test(last) || abbreviations.has(last.toLowerCase()));
}
