import { readFileSync } from 'node:fs';
import { Document } from 'flexsearch';
import type { Engine, Findable } from './engine.ts';

type Index = Document<Findable>;

// `forward` finds words by their beginnings; it knows no slips of the finger.
const newIndex = (): Index =>
  new Document<Findable>({
    tokenize: 'forward',
    document: { id: 'id', index: ['title', 'author', 'outlet', 'text'] },
  });

export const flexSearch: Engine<Index> = {
  build: async (articles) => {
    const index = newIndex();
    for (const article of articles) index.add(article);
    return index;
  },
  // In lines: a name and what the engine wants kept under it, as one string would be longer than strings may be.
  persist: async (index) => {
    const parts: Buffer[] = [];
    index.export((name: string, kept: string) => {
      const bytes = Buffer.from(kept ?? '');
      parts.push(Buffer.from(`${name}\n${bytes.length}\n`), bytes);
    });
    return Buffer.concat(parts);
  },
  load: async (file) => {
    const index = newIndex();
    const bytes = readFileSync(file);
    for (let at = 0; at < bytes.length;) {
      const nameEnd = bytes.indexOf(10, at);
      const lengthEnd = bytes.indexOf(10, nameEnd + 1);
      const length = Number(bytes.toString('utf8', nameEnd + 1, lengthEnd));
      const kept = bytes.toString('utf8', lengthEnd + 1, lengthEnd + 1 + length);
      index.import(bytes.toString('utf8', at, nameEnd), kept);
      at = lengthEnd + 1 + length;
    }
    return index;
  },
  add: async (index, article) => void index.add(article),
  search: async (index, typed) => {
    const found = index.search(typed, { limit: 100_000, suggest: false });
    return [...new Set(found.flatMap(({ result }) => result.map(String)))];
  },
};
