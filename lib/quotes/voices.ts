import type { Quote } from './quote';

/** One person or body that speaks in an article. */
export type Voice = { name: string; role?: string; quotes: Quote[] };

/**
 * Who speaks in the article, in order of first appearance; unattributed quotations belong to nobody. A headline says
 * again what the text says, and what is in the writer's words is nobody's: neither counts, nor do words that are quoted
 * inside others of the same speaker.
 */
export function voicesOf(quotes: readonly Quote[]): Voice[] {
  const voices = new Map<string, Voice>();
  let around: Quote | undefined;
  for (const quote of quotes) {
    const name = nameOf(quote);
    if (quote.kind === 'headline' || quote.kind === 'indirect') continue;
    if (quote.kind !== 'nested') around = quote;
    else if (around && nameOf(around) === name) continue;
    if (!name) continue;
    const voice = voices.get(name) ?? { name, quotes: [] };
    if (quote.role && !voice.role) voice.role = quote.role;
    voice.quotes.push(quote);
    voices.set(name, voice);
  }
  return [...voices.values()];
}

/** The name a quotation is listed under, or undefined where the text does not say. */
export const nameOf = ({ resolved, speaker }: Pick<Quote, 'resolved' | 'speaker'>): string | undefined =>
  resolved ?? speaker?.text;
