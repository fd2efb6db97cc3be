import type { LdNode } from './json-ld';
import { ldList, ldNodes, ldText, ldTypes } from './ld-value';
import type { MetaTags } from './meta-tags';
import { foldedText } from './words';
import { plainText } from './plain-text';

const LONGEST_NAME = 80;
const SITE = /^(?:WebSite|NewsMediaOrganization|Organization)$/;

/** Names the page gives its newspaper or site, the best first; its host is the last, so there always is one. */
export function outletNames(
  meta: MetaTags,
  ld: LdNode | undefined,
  nodes: readonly LdNode[],
  url: string,
  title: string,
): string[] {
  const names = [
    meta.first('og:site_name'),
    ...publishersOf(ld, nodes),
    meta.first('application-name', 'apple-mobile-web-app-title', 'dc.publisher', 'publisher'),
    ...nodes
      .filter((node) => ldTypes(node).some((type) => SITE.test(type)))
      .map((node) => ldText(node, 'name')),
    hostOf(url),
  ];
  // Some pages give their headline as the site's name.
  const titles = new Set([ldText(ld, 'headline'), meta.first('og:title'), title].map(foldedText));
  const clean = names.map((name) => name.replace(/^@/, '').trim());
  return [...new Set(clean)].filter(
    (name) => name && name.length <= LONGEST_NAME && !/^https?:/i.test(name) && !titles.has(foldedText(name)),
  );
}

const publishersOf = (ld: LdNode | undefined, nodes: readonly LdNode[]): string[] => [
  ...ldNodes(ld, 'publisher', nodes).map((node) => ldText(node, 'name')),
  ...ldList(ld, 'publisher').flatMap((value) => (typeof value === 'string' ? [plainText(value)] : [])),
];

/** The host without `www.`; of an address without one, such as `file:`, empty. */
export const hostOf = (url: string): string =>
  URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : '';
