/**
 * Lists of numbers of names, each kept once under a number of its own: of thousands of articles, many have the same tags
 * or authors, and a test is made once for each list instead of once for each article.
 */
export class ListsOfNames {
  lists: Uint32Array[] = [];
  #numbers: Map<string, number> | undefined;

  constructor(lists: Uint32Array[] = []) {
    this.lists = lists;
  }

  numberOf(list: Uint32Array): number {
    this.#numbers ??= new Map(this.lists.map((each, number) => [each.join(), number]));
    const key = list.join();
    const known = this.#numbers.get(key);
    if (known !== undefined) return known;
    this.#numbers.set(key, this.lists.length);
    return this.lists.push(list) - 1;
  }

  at(number: number): Uint32Array {
    return this.lists[number] ?? NONE;
  }

  /** 1 for each list that holds one of these names. */
  holding(names: ReadonlySet<number>): Uint8Array {
    return Uint8Array.from(this.lists, (list) => Number(list.some((name) => names.has(name))));
  }
}

const NONE = new Uint32Array(0);
