import type { Block } from '@/lib/article/choose/blocks';
import { listenFor } from '@/lib/article/vocabulary/phrases';
import { PROMPTS } from '@/lib/article/vocabulary/prompts';
import { RELATED } from '@/lib/article/vocabulary/related';
import type { Area } from './area';
import { ruleOfNames } from './names-of';

const related = listenFor(RELATED);
const prompts = listenFor(PROMPTS);

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

/** The rule that leaves out the whole area, if any. */
export function areaRule(area: Area, blocks: readonly Block[]): string | undefined {
  const { element } = area;
  const role = element.getAttribute('role');
  if (role && Object.hasOwn(ROLES, role)) return ROLES[role];
  if (Object.hasOwn(TAGS, element.localName) && !isPartOfQuote(element)) return TAGS[element.localName];
  if (element.localName === 'figcaption' || element.localName === 'figure') return undefined;
  return ruleOfNames(element) ?? headedRule(area, blocks) ?? (isLinkList(area) ? 'links' : undefined);
}

/** The source of a block quote stands in its `footer`. */
const isPartOfQuote = (element: Element): boolean => element.closest('blockquote') !== null;

/** A box whose first line says what it is. */
function headedRule(area: Area, blocks: readonly Block[]): string | undefined {
  const first = blocks[area.from];
  if (!first || area.areas.length === 0 || first.text.length > 60) return undefined;
  if (related.isWhole(first.text)) return 'related';
  return prompts.isWhole(first.text) ? 'prompt' : undefined;
}

/** Mostly links, and more than the one or two a sentence has. */
function isLinkList({ length, linked, areas, element }: Area): boolean {
  if (length === 0 || element.localName === 'table' || element.closest('table')) return false;
  return areas.length > 0 && linked / length > 0.66;
}
