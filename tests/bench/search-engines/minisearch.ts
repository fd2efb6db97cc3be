import { readFileSync } from 'node:fs';
import MiniSearch, { type Options } from 'minisearch';
import type { Engine, Findable } from './engine.ts';

const OPTIONS: Options<Findable> = {
  fields: ['title', 'author', 'outlet', 'text'],
  searchOptions: { prefix: true, fuzzy: 0.2, combineWith: 'AND', boost: { title: 2 } },
};

export const miniSearch: Engine<MiniSearch<Findable>> = {
  build: async (articles) => {
    const index = new MiniSearch(OPTIONS);
    for (const article of articles) index.add(article);
    return index;
  },
  persist: async (index) => new TextEncoder().encode(JSON.stringify(index)),
  load: async (file) => MiniSearch.loadJSON(readFileSync(file, 'utf8'), OPTIONS),
  add: async (index, article) => index.add(article),
  search: async (index, typed) => index.search(typed).map(({ id }) => String(id)),
};
