import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { siteOf } from '../../../lib/article/url/site-of.ts';

/** A page of a collection; `load` reads its HTML when it is its turn. */
export type StoredPage = {
  dataset: string;
  id: string;
  url: string;
  /** Its host without the parts before the registrable ones; the page's own name where its address is not known. */
  publisher: string;
  gold: Gold;
  load: () => string;
};

/** What is known to be right: the whole text, or pieces that have to stand in it and pieces that must not. */
export type Gold = { id: string; url?: string; text?: string; with?: string[]; without?: string[] };

// Pages that were stored without their address still need one: relative links have to lead somewhere.
const NO_ADDRESS = 'https://example.com/';

/** The pages of `dir`, one collection (a folder with `gold.json`) or a folder of collections. */
export function storedPages(dir: string, datasets?: string[], ids?: string[]): StoredPage[] {
  return collections(dir)
    .filter((folder) => !datasets || datasets.includes(basename(folder)))
    .flatMap(pagesOf)
    .filter((page) => !ids || ids.includes(page.id));
}

/** Which of `parts` parts the page's publisher falls into: pages of one outlet are alike, and never in two parts. */
export function partOf({ publisher }: StoredPage, parts: number): number {
  let hash = 0;
  for (const letter of publisher) hash = (hash * 31 + (letter.codePointAt(0) ?? 0)) % 1_000_003;
  return hash % parts;
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
  const gold = JSON.parse(readFileSync(join(folder, 'gold.json'), 'utf8')) as Gold[];
  return gold.map((entry) => {
    const { id, url } = entry;
    const isKnown = url !== undefined && url !== null && /^https?:/.test(url) && URL.canParse(url);
    return {
      dataset: basename(folder),
      id,
      url: isKnown ? url : NO_ADDRESS,
      publisher: isKnown ? siteOf(new URL(url).hostname) : `${basename(folder)}/${id}`,
      gold: entry,
      load: () => htmlOf(join(folder, 'html', id)),
    };
  });
}

const htmlOf = (path: string): string =>
  existsSync(`${path}.html.gz`)
    ? gunzipSync(readFileSync(`${path}.html.gz`)).toString('utf8')
    : readFileSync(`${path}.html`, 'utf8');
