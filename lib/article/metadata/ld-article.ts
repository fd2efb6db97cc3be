import { isNode, type LdNode } from './json-ld';
import { ldList, ldText, ldTypes, own } from './ld-value';
import { sameHost, samePlace } from './same-place';
import { shareOf, wordsOf } from './words';

/** Types that are an article, and types that may stand for one when nothing better is there. */
const ARTICLE = /(?:Article|Posting|Review|Report)$/;
const NEARLY = /^(?:Recipe|VideoObject|AudioObject|PodcastEpisode|Event|Book|HowTo|FAQPage|QAPage|Question)$/;
const PAGE = /^(?:WebPage|ItemPage|CollectionPage|Page)$/;

/** The node that speaks of this page's article, not of a teaser beside it. */
export function articleNodeOf(
  nodes: readonly LdNode[],
  addresses: readonly string[],
  titles: readonly string[],
): LdNode | undefined {
  let best: LdNode | undefined;
  let most = 0;
  const wanted = titles.map((title) => new Set(wordsOf(title)));
  for (const node of nodes) {
    const points = pointsOf(node, addresses, wanted);
    if (points > most) [best, most] = [node, points];
  }
  return best;
}

function pointsOf(
  node: LdNode,
  addresses: readonly string[],
  titles: readonly ReadonlySet<string>[],
): number {
  const kind = kindPoints(node);
  if (!kind) return 0;
  const headline = ldText(node, 'headline') || ldText(node, 'name');
  const words = new Set(wordsOf(headline));
  const own = placesOf(node);
  const here = own.some((place) => addresses.some((address) => samePlace(place, address)));
  const elsewhere = !here && own.some((place) => addresses.some((address) => sameHost(place, address)));
  const alike = Math.max(0, ...titles.map((title) => shareOf(words, title)));
  return kind + (here ? 3 : 0) - (elsewhere ? 2 : 0) + alike * 4 + richness(node);
}

/** Whether the node is an article and not just the page it stands on. */
export const isArticleNode = (node: LdNode | undefined): boolean =>
  ldTypes(node).some((type) => ARTICLE.test(type) || NEARLY.test(type));

function kindPoints(node: LdNode): number {
  const types = ldTypes(node);
  if (types.some((type) => ARTICLE.test(type))) return 6;
  if (types.some((type) => NEARLY.test(type))) return 3;
  return types.some((type) => PAGE.test(type)) ? 2.5 : 0;
}

const FIELDS = ['headline', 'author', 'datePublished', 'articleBody', 'description', 'image'];

const richness = (node: LdNode): number =>
  FIELDS.reduce((sum, field) => sum + (own(node, field) ? 0.3 : 0), 0);

function placesOf(node: LdNode): string[] {
  return ['url', '@id', 'mainEntityOfPage'].flatMap((key) =>
    ldList(node, key).flatMap((value) => {
      const place = isNode(value) ? (own(value, '@id') ?? own(value, 'url')) : value;
      return typeof place === 'string' && /^https?:/i.test(place) ? [place] : [];
    }),
  );
}
