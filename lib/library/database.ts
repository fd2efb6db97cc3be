import { Dexie, type EntityTable, type Table } from 'dexie';
import { noteChanges } from './journal/note-changes';
import { logChanges } from './log-changes';
import type {
  ArticleRow,
  BlobRow,
  BodyRow,
  CatalogueRow,
  ChangeRow,
  HighlightRow,
  JobRow,
  MetaRow,
  PictureRow,
  PostingsRow,
  QuoteRow,
  SegmentRow,
  ShelfRow,
  VersionRow,
} from './rows';
import { version2 } from './upgrade/v2';

/** Version of the tables this code writes. A released one is never edited; the next gets its own `upgrade/vN.ts`. */
export const SCHEMA_VERSION = 2;

/** The reader's articles. One database for all extension pages and the background; rows are in `rows.ts`. */
export class LibraryDatabase extends Dexie {
  declare articles: EntityTable<ArticleRow, 'id'>;
  declare bodies: EntityTable<BodyRow, 'articleId'>;
  declare versions: Table<VersionRow, [articleId: string, version: number]>;
  declare quotes: EntityTable<QuoteRow, 'id'>;
  declare highlights: EntityTable<HighlightRow, 'id'>;
  declare pictures: Table<PictureRow, [articleId: string, url: string]>;
  declare blobs: EntityTable<BlobRow, 'hash'>;
  declare shelves: EntityTable<ShelfRow, 'id'>;
  declare jobs: EntityTable<JobRow, 'id'>;
  declare changes: EntityTable<ChangeRow, 'seq'>;
  declare catalogue: EntityTable<CatalogueRow, 'key'>;
  declare segments: EntityTable<SegmentRow, 'id'>;
  declare postings: Table<PostingsRow, [segment: number, chunk: number]>;
  declare meta: EntityTable<MetaRow, 'key'>;

  constructor(name = 'pullquote') {
    // Relaxed, Chrome's default, answers before the rows are on disk: "Saved" must survive a crash of the browser.
    super(name, { chromeTransactionDurability: 'strict' });
    this.version(1).stores({
      articles: 'id, &canonicalUrl, url, [savedAt+id], outlet, *tags',
      bodies: 'articleId',
      quotes: 'id, articleId, speakerKey',
      pictures: '[articleId+url], articleId, state',
      meta: 'key',
    });
    version2(this);
    logChanges(this);
    noteChanges(this);
  }
}

export const db = new LibraryDatabase();
