import { ListsOfNames } from './lists-of-names';
import { Names } from './names';

/** What the catalogue knows of one article: all that shelves are filtered and sorted by. */
export type CatalogueArticle = {
  id: string;
  savedAt: number;
  /** ISO 8601. */
  published?: string;
  status: 'unread' | 'archived';
  favourite: 0 | 1;
  /** 0 outside the bin. */
  deletedAt: number;
  progress: number;
  words: number;
  lang?: string;
  outlet: string;
  site: string;
  authors: readonly string[];
  tags: readonly string[];
  highlightCount: number;
  textRevision: number;
};

export const ALIVE = 1;
export const ARCHIVED = 2;
export const FAVOURITE = 4;
export const BINNED = 8;
export const HIGHLIGHTED = 16;

const FIRST_ROOM = 256;

/**
 * All articles in columns, so that filtering, sorting and counting 50,000 takes milliseconds. An article keeps its slot
 * for as long as the catalogue lives; a slot whose article is gone is not `ALIVE`, and is not given again.
 */
export class Catalogue {
  /** Slots given so far. */
  length = 0;
  ids: string[] = [];
  flags = new Uint8Array(FIRST_ROOM);
  savedAt = new Float64Array(FIRST_ROOM);
  /** NaN where unknown. */
  publishedAt = new Float64Array(FIRST_ROOM);
  progress = new Float32Array(FIRST_ROOM);
  words = new Uint32Array(FIRST_ROOM);
  revision = new Uint32Array(FIRST_ROOM);
  lang = new Uint32Array(FIRST_ROOM);
  outlet = new Uint32Array(FIRST_ROOM);
  site = new Uint32Array(FIRST_ROOM);
  /** Which of `authorLists` and `tagLists` an article has. */
  authors = new Uint32Array(FIRST_ROOM);
  tags = new Uint32Array(FIRST_ROOM);
  authorLists = new ListsOfNames();
  tagLists = new ListsOfNames();
  /** What the numbers of the columns stand for; languages, outlets, sites, authors and tags share one list. */
  names = new Names();
  #slots = new Map<string, number>();
  #orders = new Map<string, { order: Uint32Array; changes: number }>();
  #changes = 0;

  slotOf(id: string): number | undefined {
    return this.#slots.get(id);
  }

  isAlive(slot: number): boolean {
    return ((this.flags[slot] ?? 0) & ALIVE) !== 0;
  }

  /** Enters an article, or what it is now. */
  put(article: CatalogueArticle): void {
    const slot = this.#slots.get(article.id) ?? this.#newSlot(article.id);
    const { names } = this;
    this.flags[slot] = flagsOf(article);
    this.savedAt[slot] = article.savedAt;
    this.publishedAt[slot] = article.published === undefined ? Number.NaN : Date.parse(article.published);
    this.progress[slot] = article.progress;
    this.words[slot] = article.words;
    this.revision[slot] = article.textRevision;
    this.lang[slot] = names.numberOf(article.lang ?? '');
    this.outlet[slot] = names.numberOf(article.outlet);
    this.site[slot] = names.numberOf(article.site);
    this.authors[slot] = this.authorLists.numberOf(names.numbersOf(article.authors));
    this.tags[slot] = this.tagLists.numberOf(names.numbersOf(article.tags));
    this.#changed();
  }

  remove(id: string): void {
    const slot = this.#slots.get(id);
    if (slot === undefined) return;
    this.flags[slot] = 0;
    this.#slots.delete(id);
    this.#changed();
  }

  clear(): void {
    for (const id of this.#slots.keys()) this.remove(id);
  }

  /** How many articles there are, those in the bin too. */
  get count(): number {
    return this.#slots.size;
  }

  /** Takes over columns that were kept; room for more is made when it is needed. */
  adopt(columns: Omit<Catalogue, 'adopt'> | Record<never, never>): void {
    Object.assign(this, columns);
    this.#slots = new Map();
    for (let slot = 0; slot < this.length; slot++) {
      if (this.isAlive(slot)) this.#slots.set(this.ids[slot] ?? '', slot);
    }
  }

  /** An order of all slots, kept until a column changes; `make` then gets what it was before. */
  remembered(name: string, make: (before: Uint32Array) => Uint32Array): Uint32Array {
    const known = this.#orders.get(name);
    if (known?.changes === this.#changes) return known.order;
    const order = make(known?.order ?? new Uint32Array(0));
    this.#orders.set(name, { order, changes: this.#changes });
    return order;
  }

  #changed(): void {
    this.#changes += 1;
  }

  #newSlot(id: string): number {
    const slot = this.length++;
    if (slot >= this.flags.length) this.#makeRoom();
    this.ids[slot] = id;
    this.#slots.set(id, slot);
    return slot;
  }

  #makeRoom(): void {
    const room = this.length * 2;
    this.flags = copied(this.flags, new Uint8Array(room));
    this.savedAt = copied(this.savedAt, new Float64Array(room));
    this.publishedAt = copied(this.publishedAt, new Float64Array(room));
    this.progress = copied(this.progress, new Float32Array(room));
    for (const column of ['words', 'revision', 'lang', 'outlet', 'site', 'authors', 'tags'] as const) {
      this[column] = copied(this[column], new Uint32Array(room));
    }
  }
}

function copied<Column extends { set(from: Column): void }>(from: Column, to: Column): Column {
  to.set(from);
  return to;
}

const flagsOf = ({ status, favourite, deletedAt, highlightCount }: CatalogueArticle): number =>
  ALIVE |
  (status === 'archived' ? ARCHIVED : 0) |
  (favourite === 1 ? FAVOURITE : 0) |
  (deletedAt > 0 ? BINNED : 0) |
  (highlightCount > 0 ? HIGHLIGHTED : 0);
