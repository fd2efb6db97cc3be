import { wordsOf } from './words';

/** Names that stand in many articles, kept once each under a number. */
export class Names {
  list: string[];
  #numbers: Map<string, number>;
  /** Folded once: a query has names looked through at every key. */
  #words: string[] = [];

  constructor(list: string[] = []) {
    this.list = list;
    this.#numbers = new Map(list.map((name, number) => [name, number]));
  }

  numberOf(name: string): number {
    const known = this.#numbers.get(name);
    if (known !== undefined) return known;
    this.#numbers.set(name, this.list.length);
    return this.list.push(name) - 1;
  }

  numbersOf(names: readonly string[]): Uint32Array {
    return Uint32Array.from(names, (name) => this.numberOf(name));
  }

  nameOf(number: number): string {
    return this.list[number] ?? '';
  }

  /** A name's words, folded, with a space between them. */
  wordsOf(number: number): string {
    return (this.#words[number] ??= foldedWords(this.nameOf(number)));
  }

  /** The numbers of all names that fit; `words` are a name's words, folded, with a space between them. */
  matching(fits: (words: string, name: string) => boolean): Set<number> {
    const fitting = new Set<number>();
    for (const [number, name] of this.list.entries()) {
      if (fits(this.wordsOf(number), name)) fitting.add(number);
    }
    return fitting;
  }
}

/** The words of a text, folded, with a space between them. */
export const foldedWords = (text: string): string => [...wordsOf(text)].map(({ word }) => word).join(' ');
