import { readFileSync } from 'node:fs';
import { create, insert, load, save, search, type AnyOrama, type RawData } from '@orama/orama';
import type { Engine } from './engine.ts';

const SCHEMA = { id: 'string', title: 'string', author: 'string', outlet: 'string', text: 'string' } as const;

export const orama: Engine<AnyOrama> = {
  build: async (articles) => {
    const index = create({ schema: SCHEMA });
    for (const { tags, site, ...article } of articles) await insert(index, article);
    return index;
  },
  persist: async (index) => new TextEncoder().encode(JSON.stringify(save(index))),
  load: async (file) => {
    const index = create({ schema: SCHEMA });
    // `as`: the file is what `save` gave.
    load(index, JSON.parse(readFileSync(file, 'utf8')) as RawData);
    return index;
  },
  add: async (index, { tags, site, ...article }) => void (await insert(index, article)),
  search: async (index, typed) => {
    const found = await search(index, { term: typed, threshold: 0, limit: 100_000, boost: { title: 2 } });
    return found.hits.map(({ id }) => id);
  },
};
