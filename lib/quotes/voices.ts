import type { Quote } from './quote';

/** One person or body that speaks in an article. */
export type Voice = { name: string; role?: string; quotes: Quote[] };

/** Who speaks in the article, in order of first appearance; unattributed quotations belong to nobody. */
export function voicesOf(quotes: readonly Quote[]): Voice[] {
  const voices = new Map<string, Voice>();
  for (const quote of quotes) {
    const name = quote.resolved ?? quote.speaker?.text;
    if (!name) continue;
    const voice = voices.get(name) ?? { name, quotes: [] };
    if (quote.role && !voice.role) voice.role = quote.role;
    voice.quotes.push(quote);
    voices.set(name, voice);
  }
  return [...voices.values()];
}
