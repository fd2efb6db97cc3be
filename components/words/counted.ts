import { numberFormat, pluralRules } from './formats';
import type { Say, Word } from './words';

type Base<W> = W extends `${infer B}_other` ? B : never;

/** Messages that come in one form per plural category of the language: `voices_one`, `voices_other`. */
export type CountedWord = Base<Word>;

/** Says how many, in the plural form the language asks for: "1 voice", "4 voices". */
export function counted(say: Say, word: CountedWord, count: number, language: string): string {
  const number = numberFormat(language).format(count);
  const form = `${word}_${pluralRules(language).select(count)}`;
  // A language's file has only the forms it needs; a browser answers '' for a message it has not.
  return say(form as Word, number) || say(`${word}_other`, number);
}
