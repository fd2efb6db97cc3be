import { attribute, type Attributed } from './attribute';
import { chooseByRules } from './choose-by-rules';
import type { Language } from './languages/language';
import { readPassage } from './places';
import type { Mention, Quote } from './quote';
import { moved, movedBy, quoteOf } from './quote-of';
import type { Resolve } from './resolve';

/** What is quoted inside a quotation: “She asked me, ‘Is it true?’ and I said ‘No, it never was’.” */
export function nestedQuotes(
  text: string,
  outer: Quote,
  language: Language,
  tag: string,
  resolve: Resolve,
): Quote[] {
  const start = outer.start + (OPENING.exec(outer.text)?.[0].length ?? 0);
  const end = outer.end - (CLOSING.exec(outer.text)?.[0].length ?? 0);
  const words = text.slice(start, end);
  if (!MARK.test(words)) return [];
  const whoIs: Resolve = (mention) =>
    isSelf(mention, language) ? speakerOf(outer, mention.text) : resolve(moved(mention, start));
  return attribute(words, readPassage(words, language, tag).places, chooseByRules(words), whoIs)
    .filter(({ place: { quoted } }) => isStatement(words.slice(quoted.start, quoted.end)))
    .map((found): Quote => {
      const sure = isSomebody(outer, found, language) ? found : unattributed(found);
      return { ...movedBy(quoteOf(words, sure, whoIs), start), kind: 'nested' };
    });
}

// "I’ve": the verb may hang on the pronoun.
const isSelf = ({ text }: Mention, { selves }: Language): boolean =>
  selves.has(text.toLowerCase().replace(/['’]\p{L}+$/u, ''));

/** People talk loosely: below this the rules guess, and "it" and "that" say nothing. */
const SURE = 0.6;

function isSomebody(outer: Quote, { speaker, confidence }: Attributed, language: Language): boolean {
  if (!speaker || confidence < SURE) return false;
  if (isSelf(speaker, language)) return outer.speaker !== null;
  const word = speaker.text.toLowerCase();
  return language.pronouns.get(word)?.gender !== 'thing' && !language.determiners.has(word);
}

const unattributed = ({ cue: _, ...found }: Attributed): Attributed => ({
  ...found,
  speaker: null,
  confidence: 0,
});

// An apostrophe inside a word sets nothing off.
const MARK = /["‘“”«»‹›„‚『]|(?<![\p{L}\p{N}])['’]/u;
const OPENING = /^(?:''|``|,,|["“”„«»「『‘‚'‹›])/;
const CLOSING = /(?:''|["“”«»」』’‘'‹›])$/;

/** “I” and “we” are whoever speaks the words around. */
const speakerOf = ({ resolved, role }: Quote, otherwise: string): ReturnType<Resolve> => ({
  name: resolved ?? otherwise,
  ...(resolved && role && { role }),
});

// Shorter ones are terms and names: “the ‘Red List’ is long”.
const SHORTEST = 3;

const isStatement = (words: string): boolean =>
  words.split(/\s+/, SHORTEST).filter((word) => /[\p{L}\p{N}]/u.test(word)).length >= SHORTEST;
