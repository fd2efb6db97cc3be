import {
  addSegment,
  readAllPostings,
  readSegments,
  replaceSegments,
  type StoredSegment,
} from '@/lib/library/segment-store';
import type { Catalogue } from '@/lib/search/catalogue';
import { Dictionary } from '@/lib/search/dictionary';
import type { OpenSegment } from '@/lib/search/match-words';
import { mergeSegments } from '@/lib/search/merge-segments';
import { searchable } from './searchable';
import { segmentsToMerge } from './segments-to-merge';

const ROOM = 1.25; // Slots beyond those there are, so that one more article is no reason to begin anew.

type Part = OpenSegment & { stored: StoredSegment };

const BATCH = 512; // Articles indexed at once: one transaction, and about a second's work.

/** Lets searches in between two pieces of work. */
const breathe = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/**
 * The index of words over the library: which segments there are, and which articles each of them still speaks for. What
 * it does not know, or knows in another revision, is indexed by `catchUp`; killed at any point, nothing has to be mended.
 */
export class WordIndex {
  #parts = new Map<number, Part>();
  /** The key of the segment that speaks for each slot, 0 where none does, and the article's number in it. */
  #keys = new Uint32Array(0);
  #numbers = new Uint32Array(0);
  #catalogue: Catalogue;

  private constructor(catalogue: Catalogue) {
    this.#catalogue = catalogue;
  }

  static async open(catalogue: Catalogue, reading = readSegments()): Promise<WordIndex> {
    const index = new WordIndex(catalogue);
    index.#parts = new Map((await reading).map((stored) => [stored.key, partOf(stored)]));
    index.follow();
    return index;
  }

  get segments(): readonly OpenSegment[] {
    return [...this.#parts.values()];
  }

  /** How many articles cannot be found by their words yet. */
  get behind(): number {
    return this.#unknown().length;
  }

  /** Tells the segments which of their articles are still what they were. */
  follow(catalogue: Catalogue = this.#catalogue): void {
    this.#catalogue = catalogue;
    const room = Math.ceil(catalogue.length * ROOM);
    this.#keys = new Uint32Array(room);
    this.#numbers = new Uint32Array(room);
    for (const part of this.#parts.values()) this.#claim(part);
  }

  /** The same after some articles have changed and none has gone: looks at those alone, however many there are. */
  followSome(ids: readonly string[]): void {
    if (this.#catalogue.length > this.#keys.length) this.follow();
    for (const slot of ids.flatMap((id) => this.#catalogue.slotOf(id) ?? [])) {
      const number = this.#numbers[slot] ?? 0;
      const part = this.#parts.get(this.#keys[slot] ?? 0);
      if (!part || part.stored.articles[number]?.revision === this.#catalogue.revision[slot]) continue;
      part.slots[number] = -1;
      this.#keys[slot] = 0;
    }
  }

  /** Indexes what is missing and merges what has become many; `tell` is called after each step. */
  async catchUp(tell: () => void): Promise<void> {
    while (await this.addSome()) {
      tell();
      await breathe();
      await this.#merge();
    }
    await this.#merge();
  }

  /** Indexes some of what is missing; answers whether there was any. */
  async addSome(): Promise<boolean> {
    const batch = this.#unknown().slice(0, BATCH);
    if (batch.length === 0) return false;
    const articles = await searchable(batch.map((slot) => this.#catalogue.ids[slot] ?? ''));
    // Gone since: the log will say so in a moment.
    if (articles.length === 0) return false;
    this.#add(await addSegment(articles));
    return true;
  }

  #unknown(): number[] {
    const { length } = this.#catalogue;
    const slots: number[] = [];
    for (let slot = 0; slot < length; slot++) {
      if (!this.#keys[slot] && this.#catalogue.isAlive(slot)) slots.push(slot);
    }
    return slots;
  }

  #add(stored: StoredSegment): void {
    if (this.#keys.length < this.#catalogue.length) this.follow();
    const part = partOf(stored);
    this.#parts.set(part.key, part);
    this.#claim(part);
  }

  /** Lets a segment speak for those of its articles that none of the others does. */
  #claim(part: Part): void {
    for (const [number, { id, revision }] of part.stored.articles.entries()) {
      const slot = this.#catalogue.slotOf(id) ?? -1;
      const isFree = slot >= 0 && !this.#keys[slot];
      const isTrue = isFree && this.#catalogue.revision[slot] === revision;
      part.slots[number] = isTrue ? slot : -1;
      if (!isTrue) continue;
      this.#keys[slot] = part.key;
      this.#numbers[slot] = number;
    }
  }

  #drop(part: Part): void {
    this.#parts.delete(part.key);
    for (const slot of part.slots) if (slot >= 0) this.#keys[slot] = 0;
  }

  async #merge(): Promise<void> {
    for (let parts = this.#mergeable(); parts.length > 0; parts = this.#mergeable()) {
      const read = await Promise.all(parts.map(({ key }) => readAllPostings(key)));
      const merging = mergeSegments(
        parts.map(({ stored, slots }, index) => ({
          segment: { ...stored, postings: read[index] ?? new Uint8Array(0) },
          isAlive: (number) => (slots[number] ?? -1) >= 0,
        })),
      );
      let step = merging.next();
      while (!step.done) {
        await breathe();
        step = merging.next();
      }
      const stored = await replaceSegments(
        parts.map(({ key }) => key),
        step.value,
      );
      for (const part of parts) this.#drop(part);
      this.#add(stored);
    }
  }

  #mergeable(): Part[] {
    const parts = [...this.#parts.values()];
    const sizes = parts.map(({ slots }) => ({ all: slots.length, alive: aliveIn(slots) }));
    return segmentsToMerge(sizes).flatMap((index) => parts[index] ?? []);
  }
}

function aliveIn(slots: Int32Array): number {
  let alive = 0;
  for (const slot of slots) if (slot >= 0) alive += 1;
  return alive;
}

const partOf = (stored: StoredSegment): Part => ({
  key: stored.key,
  dictionary: new Dictionary(stored),
  slots: new Int32Array(stored.articles.length).fill(-1),
  stored,
});
