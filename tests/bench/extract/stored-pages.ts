import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { gunzipSync } from 'node:zlib';

/** A page of a collection; `load` reads its HTML when it is its turn. */
export type StoredPage = { dataset: string; id: string; url: string; load: () => string };

// Pages that were stored without their address still need one: relative links have to lead somewhere.
const NO_ADDRESS = 'https://example.com/';

/** The pages of `dir`, one collection (a folder with `gold.json`) or a folder of collections. */
export function storedPages(dir: string, datasets?: string[], ids?: string[]): StoredPage[] {
  return collections(dir)
    .filter((folder) => !datasets || datasets.includes(basename(folder)))
    .flatMap(pagesOf)
    .filter((page) => !ids || ids.includes(page.id));
}

function collections(dir: string): string[] {
  const isCollection = (folder: string) => existsSync(join(folder, 'gold.json'));
  if (isCollection(dir)) return [dir];
  return readdirSync(dir)
    .sort()
    .map((name) => join(dir, name))
    .filter(isCollection);
}

function pagesOf(folder: string): StoredPage[] {
  const gold = JSON.parse(readFileSync(join(folder, 'gold.json'), 'utf8')) as { id: string; url?: string }[];
  return gold.map(({ id, url }) => ({
    dataset: basename(folder),
    id,
    url: url && /^https?:/.test(url) && URL.canParse(url) ? url : NO_ADDRESS,
    load: () => htmlOf(join(folder, 'html', id)),
  }));
}

const htmlOf = (path: string): string =>
  existsSync(`${path}.html.gz`)
    ? gunzipSync(readFileSync(`${path}.html.gz`)).toString('utf8')
    : readFileSync(`${path}.html`, 'utf8');
