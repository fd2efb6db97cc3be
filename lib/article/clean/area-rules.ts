import { isProse, type Block } from '@/lib/article/choose/blocks';
import { isForSubscribers } from '@/lib/article/vocabulary/offers';
import { asksForAccount, PROMPTS } from '@/lib/article/vocabulary/prompts';
import { RELATED } from '@/lib/article/vocabulary/related';
import type { Area } from './area';
import { ruleOfNames } from './names-of';

const ROLES: Readonly<Record<string, string>> = {
  navigation: 'page',
  complementary: 'aside',
  dialog: 'page',
  alertdialog: 'page',
  alert: 'page',
  search: 'page',
  menu: 'page',
  menubar: 'page',
  toolbar: 'page',
  contentinfo: 'page',
  tablist: 'page',
  'doc-toc': 'page',
};
const TAGS: Readonly<Record<string, string>> = {
  nav: 'page',
  aside: 'aside',
  menu: 'page',
  footer: 'footer',
};

// Asked several times of each area; the answer hangs on nothing that changes.
const answers = new WeakMap<Area, { rule: string | undefined }>();

/** The rule that leaves out the whole area, if any. */
export function areaRule(area: Area, blocks: readonly Block[]): string | undefined {
  const answer = answers.get(area) ?? { rule: guarded(area, ruleFor(area, blocks)) };
  answers.set(area, answer);
  return answer.rule;
}

// A part with more of the page's running text is the article, whatever it is called; only readers write as much.
const MOST_PROSE = 0.3;
const MOST_COMMENTS = 0.8;

function guarded(area: Area, rule: string | undefined): string | undefined {
  if (!rule || area.prose === 0) return rule;
  let page = area;
  while (page.parent) page = page.parent;
  return area.prose > page.prose * (rule === 'comments' ? MOST_COMMENTS : MOST_PROSE) ? undefined : rule;
}

function ruleFor(area: Area, blocks: readonly Block[]): string | undefined {
  const { element } = area;
  const role = element.getAttribute('role');
  if (role && Object.hasOwn(ROLES, role)) return ROLES[role];
  if (Object.hasOwn(TAGS, element.localName) && !isPartOfQuote(element)) return TAGS[element.localName];
  if (element.localName === 'figcaption' || element.localName === 'figure') return undefined;
  if (isOffer(area, blocks)) return 'account';
  return namedRule(area) ?? headedRule(area, blocks) ?? (isLinkList(area) ? 'links' : undefined);
}

// What goes by these names is short; a longer part only bears the name of something inside it.
const LONGEST_NAMED: Readonly<Record<string, number>> = { ad: 400, meta: 300, share: 500, author: 1000 };
const LONGEST_NAMED_BLOCK = 100;

function namedRule({ element, length, linked, areas }: Area): string | undefined {
  const rule = ruleOfNames(element);
  if (!rule || length > (LONGEST_NAMED[rule] ?? Number.POSITIVE_INFINITY)) return undefined;
  const isParagraph = areas.length === 0 && length > LONGEST_NAMED_BLOCK && linked < length / 2;
  return isParagraph && rule !== 'account' ? undefined : rule;
}

/** The source of a block quote stands in its `footer`. */
const isPartOfQuote = (element: Element): boolean => element.closest('blockquote') !== null;

const LONGEST_LABEL = 80;
const LONGEST_FORM = 900;
const ITEMS = new Set(['ul', 'ol', 'li', 'dl', 'table', 'thead', 'tbody', 'tr', 'td', 'th']);

/** A box whose first line says what it is. */
function headedRule(area: Area, blocks: readonly Block[]): string | undefined {
  const first = blocks[area.from];
  if (!first || area.areas.length === 0 || first.text.length > LONGEST_LABEL) return undefined;
  if (ITEMS.has(area.element.localName)) return undefined;
  if (RELATED.isWhole(first.text)) return 'related';
  if (area.length > LONGEST_FORM || hasParagraphs(area, blocks)) return undefined;
  if (PROMPTS.isWhole(first.text)) return 'prompt';
  return asksForAccount(first.text) ? 'account' : undefined;
}

/** An invitation may stand in the first line of a part of the article. */
const hasParagraphs = (area: Area, blocks: readonly Block[]): boolean =>
  blocks.slice(area.from, area.to).filter(isProse).length > 1;

const LEAST_OF_OFFER = 3;

/** A list of what subscribers get. */
function isOffer({ element, from, to }: Area, blocks: readonly Block[]): boolean {
  if (!element.matches('ul, ol') || to - from < LEAST_OF_OFFER) return false;
  const items = blocks.slice(from, to).filter(({ text }) => text.length < LONGEST_ITEM);
  const heard = items.filter(({ text }) => isForSubscribers(text)).length;
  return heard >= 2 && heard >= (to - from) / 2;
}
const LONGEST_ITEM = 250;

/** Mostly links, and more than the one or two a sentence has. */
function isLinkList({ length, linked, areas, element }: Area): boolean {
  if (length === 0 || element.localName === 'table' || element.closest('table')) return false;
  return areas.length > 0 && linked / length > 0.66;
}
