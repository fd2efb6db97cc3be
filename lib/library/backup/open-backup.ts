import type { Entry } from '@zip.js/zip.js/lib/zip-core-native.js';
import * as v from 'valibot';
import { checkBlocks, checkSeal } from './check-seal';
import {
  BACKUP_VERSION,
  CHECKSUMS_FILE,
  HEADER_FILE,
  isArticleFile,
  pictureOf,
  REST_FILE,
  type BackedArticle,
  type BackedRest,
  type BackupHeader,
} from './format';
import { BackupRefused } from './problems';
import { articleSchema, checksumsSchema, headerSchema, restSchema } from './schemas';
import { BlobReader, TextWriter, ZipReader } from './zip';

/** A backup that was found whole, to the last byte. */
export type Backup = {
  header: BackupHeader;
  rest: BackedRest;
  /** How many articles it holds, and the id of each in their order, empty where the file does not tell. */
  articles: number;
  ids: string[];
  pictures: number;
  /** Article number `index`, counted from 0; throws `BackupRefused` where the file holds no article. */
  article: (index: number) => Promise<BackedArticle>;
  hasPicture: (hash: string) => boolean;
  /** The bytes of a picture; undefined where the backup has none of that name. */
  picture: (hash: string) => Promise<Blob | undefined>;
};

const LARGEST_JSON = 64_000_000; // Bytes of one article with its versions; the largest pages are a tenth of that.

/** Checks a backup, every byte of it, and opens it. Throws `BackupRefused`; reads only. */
export async function openBackup(
  file: Blob,
  tell: (share: number) => void = () => undefined,
  signal?: AbortSignal,
): Promise<Backup> {
  const tail = await checkSeal(file);
  const { json, articles, ids, pictures } = await filesIn(file);
  const read = <T>(name: string, schema: v.GenericSchema<unknown, T>) => parsed(name, json.get(name), schema);
  await checkBlocks(file, tail, await read(CHECKSUMS_FILE, checksumsSchema), tell, signal);
  const header = await read(HEADER_FILE, headerSchema);
  if (header.version > BACKUP_VERSION) throw new BackupRefused({ problem: 'newer' });
  return {
    header,
    rest: await read(REST_FILE, restSchema),
    articles: articles.length,
    ids,
    pictures: pictures.size,
    article: (index) => read(articles[index] ?? '', articleSchema),
    hasPicture: (hash) => pictures.has(hash),
    picture: async (hash) => {
      const found = pictures.get(hash);
      return found && pictureAt(file, found);
    },
  };
}

type Stored = { offset: number; size: number; type: string };
type Files = {
  json: Map<string, Entry>;
  articles: string[];
  ids: string[];
  pictures: Map<string, Stored>;
};

/** All files of the backup. Of pictures, which may be a hundred thousand, only what is needed to find them. */
async function filesIn(file: Blob): Promise<Files> {
  const files: Files = { json: new Map(), articles: [], ids: [], pictures: new Map() };
  try {
    for await (const entry of new ZipReader(new BlobReader(file)).getEntriesGenerator()) {
      const { filename, offset, compressedSize: size, uncompressedSize } = entry;
      const picture = pictureOf(filename);
      if (picture && size === uncompressedSize)
        files.pictures.set(picture.hash, { offset, size, type: picture.type });
      else files.json.set(filename, entry);
      if (!isArticleFile(filename)) continue;
      files.articles.push(filename);
      files.ids.push(entry.comment);
    }
  } catch {
    // The bytes are as they were written, but nobody who writes backups has written them.
    throw new BackupRefused({ problem: 'foreign' });
  }
  return files;
}

async function parsed<T>(
  file: string,
  entry: Entry | undefined,
  schema: v.GenericSchema<unknown, T>,
): Promise<T> {
  const invalid = new BackupRefused({ problem: 'invalid', file });
  if (!entry || entry.directory || entry.uncompressedSize > LARGEST_JSON) throw invalid;
  try {
    return v.parse(schema, JSON.parse(await entry.getData(new TextWriter(), { checkSignature: true })));
  } catch {
    throw invalid;
  }
}

/** Pictures are stored as they are: after the file's own header and name. */
async function pictureAt(file: Blob, { offset, size, type }: Stored): Promise<Blob> {
  const header = new DataView(await file.slice(offset, offset + 30).arrayBuffer());
  const start = offset + 30 + header.getUint16(26, true) + header.getUint16(28, true);
  // A copy of its own: the reader may move the backup away while it is restored.
  return new Blob([await file.slice(start, start + size).arrayBuffer()], { type });
}
