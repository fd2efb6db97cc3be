import { articleNodeOf } from './ld-article';
import { headlineOf, type Headline } from './headline';
import { readJsonLd, type LdNode } from './json-ld';
import { ldText } from './ld-value';
import { linesAround, type Lines } from './lines';
import { readMetaTags, type MetaTags } from './meta-tags';
import { outletNames } from './outlet';
import { plainText } from './plain-text';
import { isOutletName, withoutOutlet } from './title-outlet';
import { addressOf, baseOf, query, rootOf } from './unclobbered';

/** Everything the fields are read from, gathered once. */
export type Clues = {
  root: Element;
  url: string;
  base: string;
  /** Text of the page's `title` element. */
  documentTitle: string;
  meta: MetaTags;
  /** The JSON-LD node of this article, if there is one. */
  ld: LdNode | undefined;
  /** Every JSON-LD node of the page. */
  nodes: readonly LdNode[];
  /** Names of the newspaper or site, the best first; its host is the last. */
  outlets: readonly string[];
  headline: Headline | undefined;
  lines: Lines;
  /** Addresses the page gives as its own, the most trusted first: canonical link, Open Graph, JSON-LD. */
  declaredUrls: string[];
  now: Date;
};

export function cluesIn(page: Document, now: Date): Clues {
  const root = rootOf(page);
  const url = addressOf(page);
  const base = baseOf(page);
  const meta = readMetaTags(root);
  const documentTitle = plainText(query(root, 'head > title, body title')?.textContent ?? '');
  const canonical = query(root, 'link[rel~="canonical" i][href]')?.getAttribute('href') ?? '';
  const nodes = readJsonLd(root);
  const addresses = [canonical, meta.first('og:url')].flatMap((address) => absolute(address, base));
  const ld = articleNodeOf(nodes, [url, ...addresses], [meta.first('og:title'), documentTitle]);
  const outlets = outletNames(meta, ld, nodes, url, documentTitle);
  const told = [ldText(ld, 'headline'), meta.first('og:title'), documentTitle];
  const titles = told.map((title) => withoutOutlet(title, outlets, told));
  const headline = headlineOf(root, titles, (text) => isOutletName(text, outlets));
  return {
    root,
    url,
    base,
    documentTitle,
    meta,
    ld,
    nodes,
    outlets,
    headline,
    lines: headline ? linesAround(root, headline.element) : { before: [], after: [] },
    declaredUrls: [...addresses, ...absolute(ldText(ld, 'url'), base)],
    now,
  };
}

const absolute = (address: string, base: string): string[] =>
  address && URL.canParse(address, base) ? [new URL(address, base).href] : [];
