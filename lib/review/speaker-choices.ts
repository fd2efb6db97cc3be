import { nameOf, voicesOf } from '@/lib/quotes/voices';
import { attributionOf } from './apply-corrections';
import type { Correction, ReviewedQuote } from './reviewed-quote';

/** Somebody who may have said a quotation. */
export type SpeakerChoice = Omit<Correction, 'at'>;

/**
 * Who in the article may have said a quotation, each once, the likeliest first: whom the text seemed to name, who else it
 * may have named, then everybody who speaks in it. Whoever it is listed under now is not among them.
 */
export function speakerChoices(quote: ReviewedQuote, quotes: readonly ReviewedQuote[]): SpeakerChoice[] {
  const found = attributionOf(quote);
  const foundName = nameOf(found);
  const voices = voicesOf(quotes).map(({ name, role }) => ({ name, ...(role && { role }) }));
  const roles = new Map(voices.map((voice) => [voice.name, voice]));
  const likely = found.likely.map(({ text }) => roles.get(text) ?? { name: text });
  const first = foundName === undefined ? [] : [{ name: foundName, ...(found.role && { role: found.role }) }];
  const all = [...first, ...likely, ...voices];
  const now = nameOf(quote);
  return all.filter(
    ({ name }, index) => name !== now && all.findIndex((other) => other.name === name) === index,
  );
}

/** The correction that has a quotation said by `choice`; undefined where that is what was found anyway. `now` in Unix milliseconds. */
export function correctionTo(
  quote: ReviewedQuote,
  choice: SpeakerChoice,
  now: number = Date.now(),
): Correction | undefined {
  const name = choice.name.trim();
  return name === (nameOf(attributionOf(quote)) ?? '') ? undefined : { ...choice, name, at: now };
}
