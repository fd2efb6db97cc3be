import { Dexie, type EntityTable, type Table } from 'dexie';
import type { ArticleRow, BodyRow, MetaRow, PictureRow, QuoteRow } from './rows';

/** Version of the tables this code writes. A released one is never edited; the next gets its own `upgrade/vN.ts`. */
export const SCHEMA_VERSION = 1;

/** The reader's articles. One database for all extension pages and the background; rows are in `rows.ts`. */
export class LibraryDatabase extends Dexie {
  declare articles: EntityTable<ArticleRow, 'id'>;
  declare bodies: EntityTable<BodyRow, 'articleId'>;
  declare quotes: EntityTable<QuoteRow, 'id'>;
  declare pictures: Table<PictureRow, [articleId: string, url: string]>;
  declare meta: EntityTable<MetaRow, 'key'>;

  constructor(name = 'pullquote') {
    // Relaxed, Chrome's default, answers before the rows are on disk: "Saved" must survive a crash of the browser.
    super(name, { chromeTransactionDurability: 'strict' });
    this.version(SCHEMA_VERSION).stores({
      articles: 'id, &canonicalUrl, url, [savedAt+id], outlet, *tags',
      bodies: 'articleId',
      quotes: 'id, articleId, speakerKey',
      pictures: '[articleId+url], articleId, state',
      meta: 'key',
    });
  }
}

export const db = new LibraryDatabase();
