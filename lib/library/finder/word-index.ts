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

type Part = OpenSegment & { stored: StoredSegment };

const BATCH = 512; // Articles indexed at once: one transaction, and about a second's work.

/** Lets searches in between two pieces of work. */
const breathe = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/**
 * The index of words over the library: which segments there are, and which articles each of them still speaks for. What
 * it does not know, or knows in another revision, is indexed by `catchUp`; killed at any point, nothing has to be mended.
 */
export class WordIndex {
  #parts: Part[] = [];
  /** 1 for each slot some segment speaks for. */
  #known = new Uint8Array(0);
  #catalogue: Catalogue;

  private constructor(catalogue: Catalogue) {
    this.#catalogue = catalogue;
  }

  static async open(catalogue: Catalogue): Promise<WordIndex> {
    const index = new WordIndex(catalogue);
    index.#parts = (await readSegments()).map(partOf);
    index.follow();
    return index;
  }

  get segments(): readonly OpenSegment[] {
    return this.#parts;
  }

  /** How many articles cannot be found by their words yet. */
  get behind(): number {
    return this.#unknown().length;
  }

  /** Tells the segments which of their articles are still what they were. */
  follow(catalogue: Catalogue = this.#catalogue): void {
    this.#catalogue = catalogue;
    this.#known = new Uint8Array(catalogue.length);
    for (const part of this.#parts) this.#claim(part);
  }

  /** Indexes what is missing and merges what has become many; `tell` is called after each step. */
  async catchUp(tell: () => void): Promise<void> {
    for (let missing = this.#unknown(); missing.length > 0; missing = this.#unknown()) {
      const batch = missing.slice(0, BATCH).map((slot) => this.#catalogue.ids[slot] ?? '');
      const articles = await searchable(batch);
      // Gone since: the log will say so in a moment.
      if (articles.length === 0) break;
      this.#add(await addSegment(articles));
      tell();
      await breathe();
      await this.#merge();
    }
    await this.#merge();
  }

  #unknown(): number[] {
    const { length } = this.#catalogue;
    const slots: number[] = [];
    for (let slot = 0; slot < length; slot++) {
      if (!this.#known[slot] && this.#catalogue.isAlive(slot)) slots.push(slot);
    }
    return slots;
  }

  #add(stored: StoredSegment): void {
    if (this.#known.length < this.#catalogue.length) this.follow();
    const part = partOf(stored);
    this.#claim(part);
    this.#parts.push(part);
  }

  #claim(part: Part): void {
    for (const [number, { id, revision }] of part.stored.articles.entries()) {
      const slot = this.#catalogue.slotOf(id) ?? -1;
      const isTrue = slot >= 0 && this.#catalogue.revision[slot] === revision && !this.#known[slot];
      part.slots[number] = isTrue ? slot : -1;
      if (isTrue) this.#known[slot] = 1;
    }
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
      this.#parts = this.#parts.filter((part) => !parts.includes(part));
      this.#parts.push(partOf(stored));
      this.follow();
    }
  }

  #mergeable(): Part[] {
    const sizes = this.#parts.map(({ slots }) => ({
      all: slots.length,
      alive: slots.reduce((sum, slot) => sum + Number(slot >= 0), 0),
    }));
    return segmentsToMerge(sizes).flatMap((index) => this.#parts[index] ?? []);
  }
}

const partOf = (stored: StoredSegment): Part => ({
  key: stored.key,
  dictionary: new Dictionary(stored),
  slots: new Int32Array(stored.articles.length).fill(-1),
  stored,
});
