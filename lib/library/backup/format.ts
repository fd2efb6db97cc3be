import type {
  HighlightRow,
  JobRow,
  PictureRow,
  QuoteRow,
  SavedArticle,
  ShelfRow,
  VersionRow,
} from '@/lib/library/rows';

/** What a backup is; `FORMAT.md` tells it to people. A change that older code cannot read gets a new number. */
export const BACKUP_VERSION = 1;

/** The first file in it. */
export type BackupHeader = {
  format: 'pullquote-backup';
  version: number;
  /** Unix milliseconds. */
  createdAt: number;
  /** Articles at the time it was begun; how many there are is told by the files. */
  articles: number;
};

/** An article with all that belongs to it; the bytes of its pictures are files of their own. */
export type BackedArticle = Pick<SavedArticle, 'row' | 'body'> & {
  quotes: QuoteRow[];
  versions: VersionRow[];
  highlights: HighlightRow[];
  pictures: PictureRow[];
};

/** What belongs to no article. */
export type BackedRest = { shelves: ShelfRow[]; jobs: JobRow[]; settings: unknown };

/** SHA-256 of each block of what stands before this file in the backup, in order. */
export type Checksums = { block: number; sha256: string[] };

/** Bytes of a block: so exactly the place of a damage is known. */
export const BLOCK = 4_194_304;

export const HEADER_FILE = 'backup.json';
export const REST_FILE = 'library.json';
export const CHECKSUMS_FILE = 'checksums.json';

export const articleFile = (number: number): string => `articles/${String(number).padStart(6, '0')}.json`;
export const isArticleFile = (name: string): boolean => /^articles\/\d{6,}\.json$/.test(name);

const ENDINGS: Record<string, string> = {
  'image/png': '.png',
  'image/jpeg': '.jpg',
  'image/gif': '.gif',
  'image/webp': '.webp',
  'image/avif': '.avif',
  'image/svg+xml': '.svg',
};

/** Pictures are named by their bytes, and end as what they are, so that they can be looked at. */
export const pictureFile = (hash: string, type: string): string => `pictures/${hash}${ENDINGS[type] ?? ''}`;

/** Hash and media type of a picture's file; undefined where it is none. */
export function pictureOf(name: string): { hash: string; type: string } | undefined {
  const [, hash, ending] = /^pictures\/([0-9a-f]{64})(\.\w+)?$/.exec(name) ?? [];
  const [type = ''] = Object.entries(ENDINGS).find(([, each]) => each === ending) ?? [];
  return hash === undefined ? undefined : { hash, type };
}

/** The comment at the very end: where the checksums begin, and the SHA-256 of all between there and this comment. */
export const seal = (tailStart: number, sha256: string): string =>
  `Pullquote backup ${BACKUP_VERSION} ${String(tailStart).padStart(16, '0')} ${sha256}`;

export const SEAL_LENGTH = seal(0, '0'.repeat(64)).length;

/** Reads such a comment. */
export function readSeal(
  comment: string,
): { version: number; tailStart: number; sha256: string } | undefined {
  const [, version, start, sha256] = /^Pullquote backup (\d) (\d{16}) ([0-9a-f]{64})$/.exec(comment) ?? [];
  return sha256 === undefined ? undefined : { version: Number(version), tailStart: Number(start), sha256 };
}
