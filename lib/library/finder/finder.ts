import { liveQuery, type Subscription } from 'dexie';
import {
  applyChanges,
  changesAfter,
  isInStep,
  keepCatalogue,
  LONGEST_LOG,
  makeCatalogue,
  readCatalogue,
} from '@/lib/library/catalogue-store';
import { db } from '@/lib/library/database';
import type { ArticleRow, ChangeRow } from '@/lib/library/rows';
import { readSegments } from '@/lib/library/segment-store';
import type { Catalogue } from '@/lib/search/catalogue';
import { countPlaces, facetsOf, type Facets } from '@/lib/search/facets';
import type { Place } from '@/lib/search/filter-catalogue';
import { parseQuery } from '@/lib/search/parse-query';
import type { QueryProblem } from '@/lib/search/query';
import { runQuery } from '@/lib/search/run-query';
import { marksIn, snippetOf, type Snippet } from '@/lib/search/snippet';
import { sortSlots, type Order } from '@/lib/search/sort-slots';
import { soughtIn } from '@/lib/search/sought';
import { checkPhrases } from './check-phrases';
import { PostingsCache } from './postings-cache';
import { WordIndex } from './word-index';

/** What is looked for. */
export type Request = {
  place: Place;
  typed: string;
  order: Order;
  isReversed: boolean;
  /** Whether to check phrases in all texts, which can take seconds, or only in the best. */
  isThorough: boolean;
};

/** What was found. A slot stands for an article as long as the finder lives. */
export type Found = {
  slots: Uint32Array;
  /** The thin rows of the first of them. */
  first: ArticleRow[];
  problems: QueryProblem[];
  /** Articles whose texts were not looked into for the phrase: ask thoroughly for those. */
  unchecked: number;
};

/** Why an article was found. */
export type Reason = { title: { start: number; end: number }[]; snippet?: Snippet };

/** What the finder tells on its own accord. */
export type News =
  /** Ask again: something in the library is other than it was. */
  | { news: 'changed' }
  /** The catalogue is being made anew, `share` of 1 is done. */
  | { news: 'reading'; share: number }
  /** Articles that cannot be found by their words yet. */
  | { news: 'indexing'; behind: number };

const FIRST = 24; // A screen of rows.
const FEW = 3; // Texts looked through before a new search gets its turn.

/** Finds articles: holds the catalogue in memory, keeps it and the index of words in step with the library. */
export class Finder {
  #catalogue: Catalogue;
  #seq: number;
  #index: WordIndex;
  #postings = new PostingsCache();
  #tell: (news: News) => void;
  #sincePacked = 0;
  #searches = 0;
  #catchingUp: Promise<void> | undefined;
  #following: Subscription | undefined;

  private constructor(catalogue: Catalogue, seq: number, index: WordIndex, tell: (news: News) => void) {
    this.#catalogue = catalogue;
    this.#seq = seq;
    this.#index = index;
    this.#tell = tell;
  }

  /** Opens the library's catalogue and index, and follows what changes. */
  static async open(tell: (news: News) => void): Promise<Finder> {
    // Both at once: most of the time is spent waiting for the disk.
    const reading = readSegments();
    const { catalogue, seq } = await readCatalogue((share) => tell({ news: 'reading', share }));
    const finder = new Finder(catalogue, seq, await WordIndex.open(catalogue, reading), tell);
    finder.#following = liveQuery(() => changesAfter(finder.#seq)).subscribe({
      next: (changes) => void finder.#follow(changes),
      error: () => undefined,
    });
    finder.#catchUp();
    void finder.#check().catch(() => undefined);
    return finder;
  }

  /**
   * Opens them for a few searches. What is missing in the index is added; nothing is merged under the hands of those who
   * have it open meanwhile, and changes are not followed.
   */
  static async visit(): Promise<Finder> {
    const { catalogue, seq } = await readCatalogue(() => undefined);
    const index = await WordIndex.open(catalogue);
    // The disk may be full: what is indexed can be searched.
    await index.addSome().catch(() => false);
    return new Finder(catalogue, seq, index, () => undefined);
  }

  /** Follows the library no longer. */
  close(): void {
    this.#following?.unsubscribe();
  }

  async find({ place, typed, order, isReversed, isThorough }: Request): Promise<Found> {
    this.#searches += 1;
    const query = parseQuery(typed);
    const asked = { place, query };
    const candidates = await runQuery(this.#catalogue, this.#index.segments, asked, this.#postings.read);
    const { passed, scores, suspected } = candidates;
    const sorting = { order, isReversed, ...(scores && { scores }) };
    const sorted = sortSlots(this.#catalogue, passed, sorting);
    const idOf = (slot: number) => this.#catalogue.ids[slot] ?? '';
    const checked = await checkPhrases({
      slots: sorted,
      phrases: query.phrases,
      suspected,
      idOf,
      isThorough,
    });
    const first = await this.rows(checked.slots.slice(0, FIRST));
    return { ...checked, first, problems: query.problems };
  }

  /** The thin rows of these slots, in their order; those gone meanwhile are left out. */
  async rows(slots: Uint32Array): Promise<ArticleRow[]> {
    const rows = await db.articles.bulkGet(this.ids(slots));
    return rows.flatMap((row) => row ?? []);
  }

  ids(slots: Uint32Array): string[] {
    return Array.from(slots, (slot) => this.#catalogue.ids[slot] ?? '');
  }

  /** Why these articles were found by what was typed, in their order; those not looked at when a new search came are missing. */
  async reasons(slots: Uint32Array, typed: string): Promise<Reason[]> {
    const sought = soughtIn(parseQuery(typed));
    const ids = this.ids(slots);
    if (sought.words.length + sought.stems.length === 0) return ids.map(() => ({ title: [] }));
    const searches = this.#searches;
    const reasons: Reason[] = [];
    const rows = await db.articles.bulkGet(ids);
    for (let at = 0; at < ids.length; at += FEW) {
      // A few texts at a time, so that the next key finds the finder free; nobody reads reasons of the search before it.
      if (searches !== this.#searches) break;
      const bodies = await db.bodies.bulkGet(ids.slice(at, at + FEW));
      for (const [n, body] of bodies.entries()) {
        const snippet = snippetOf(body?.text ?? '', sought);
        reasons.push({ title: marksIn(rows[at + n]?.title ?? '', sought), ...(snippet && { snippet }) });
      }
    }
    return reasons;
  }

  facets(slots: Uint32Array): { facets: Facets; places: Record<Place, number> } {
    return { facets: facetsOf(this.#catalogue, slots), places: countPlaces(this.#catalogue) };
  }

  /** How many articles cannot be found by their words yet. */
  get behind(): number {
    return this.#index.behind;
  }

  async #follow(changes: readonly ChangeRow[]): Promise<void> {
    const news = changes.filter(({ seq }) => seq > this.#seq);
    const [first] = news;
    if (!first) return;
    // Part of the log was packed away by somebody else before we read it.
    if (first.seq > this.#seq + 1) return this.#reopen();
    this.#seq = applyChanges(this.#catalogue, news) ?? this.#seq;
    const isOnlyPut = news.every(({ gone, isCleared }) => gone.length === 0 && !isCleared);
    if (isOnlyPut) this.#index.followSome(news.flatMap(({ put }) => put.map(({ id }) => id)));
    else this.#index.follow();
    this.#tell({ news: 'changed' });
    this.#catchUp();
    this.#sincePacked += news.length;
    if (this.#sincePacked < LONGEST_LOG) return;
    this.#sincePacked = 0;
    await keepCatalogue({ catalogue: this.#catalogue, seq: this.#seq });
  }

  async #check(): Promise<void> {
    if (!(await isInStep({ catalogue: this.#catalogue, seq: this.#seq }))) await this.#reopen(makeCatalogue);
  }

  async #reopen(read = readCatalogue): Promise<void> {
    const { catalogue, seq } = await read(() => undefined);
    [this.#catalogue, this.#seq] = [catalogue, seq];
    this.#index.follow(catalogue);
    this.#tell({ news: 'changed' });
    this.#catchUp();
  }

  #catchUp(): void {
    if (this.#catchingUp) return;
    const tell = () => this.#tell({ news: 'indexing', behind: this.#index.behind });
    this.#catchingUp = this.#index
      .catchUp(tell)
      // The disk may be full: what is indexed can be searched, and the next change tries again.
      .catch(() => undefined)
      .then(() => {
        this.#catchingUp = undefined;
      });
  }
}
