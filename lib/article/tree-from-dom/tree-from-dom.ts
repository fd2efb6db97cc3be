import { isBlockTag, type ArticleElement, type ArticleNode, type Attributes } from '@/lib/article/tree';
import { attributesOf } from './attributes';
import { flatEnough } from './flat-enough';
import { cleanText, trimmed } from './spaces';
import { isLayoutTable } from './layout-table';
import { MAKE } from './lift-makes';
import { numberOf } from './marks';
import { tagFor } from './tag-for';

/**
 * Copies what stands inside `element` as plain data: allowed tags and attributes only, unknown elements unwrapped,
 * addresses absolute and on the web, every text in a block, no empty blocks. Never throws.
 */
export function treeFromDom(element: Element, base: string): ArticleNode[] {
  return flatEnough(asBlocks(childrenOf(element, { base, isPre: false, depth: 0 })));
}

type Place = { base: string; isPre: boolean; depth: number };

// The parser itself nests no deeper than 512; what a script has made deeper is read as one text.
const DEEPEST = 600;

function childrenOf(element: Element, place: Place): ArticleNode[] {
  const nodes: ArticleNode[] = [];
  for (let child = element.firstChild; child; child = child.nextSibling) {
    if (child.nodeType === 3) push(nodes, cleanText(child.nodeValue ?? '', place.isPre));
    else if (child.nodeType === 1) for (const node of nodesOf(child as Element, place)) push(nodes, node);
  }
  return nodes;
}

/** Neighbouring strings become one, so that white space is seen as the browser sees it. */
function push(nodes: ArticleNode[], node: ArticleNode): void {
  const last = nodes.at(-1);
  if (typeof node === 'string' && typeof last === 'string') nodes[nodes.length - 1] = last + node;
  else if (node !== '') nodes.push(node);
}

function nodesOf(element: Element, place: Place): ArticleNode[] {
  const nodes = nodesFor(element, place);
  if (!element.hasAttributes()) return nodes;
  const make = element.getAttribute(MAKE);
  const carried: Attributes = { ...(make !== null && { make }), ...numberOf(element, 'noted') };
  if (carried.make === undefined && carried.noted === undefined) return nodes;
  return nodes.map((node) => (isBlock(node) ? { ...node, ...carried } : node));
}

function nodesFor(element: Element, place: Place): ArticleNode[] {
  const tag = tagFor(element);
  if (tag === 'nothing') return [];
  const inner = { ...place, isPre: place.isPre || tag === 'pre', depth: place.depth + 1 };
  const children =
    place.depth > DEEPEST ? [cleanText(element.textContent ?? '', inner.isPre)] : childrenOf(element, inner);
  if (tag === 'inline') return children;
  if (tag === 'blocks' || (tag === 'table' && isLayoutTable(element)))
    return withoutCells(asBlocks(children));
  const node: ArticleElement = { tag, children, ...attributesOf(element, tag, place.base) };
  if (!isBlockTag(tag)) return inlineNode(node);
  return blockNode(node);
}

function inlineNode(node: ArticleElement): ArticleNode[] {
  if (node.tag === 'img') return node.src ? [{ ...node, children: [] }] : [];
  if (node.tag === 'br' || node.tag === 'wbr') return [{ tag: node.tag, children: [] }];
  // A link around whole blocks cannot be set inside a paragraph: the blocks stay, the link goes.
  if (node.children.some(isBlock)) return asBlocks(node.children);
  if (node.children.length === 0) return [];
  return node.tag === 'a' && !node.href ? node.children : [node];
}

const HOLD_BLOCKS = new Set([
  'blockquote',
  'li',
  'dd',
  'td',
  'th',
  'figure',
  'figcaption',
  'ul',
  'ol',
  'dl',
  'table',
  'thead',
  'tbody',
  'tfoot',
  'tr',
]);

function blockNode(node: ArticleElement): ArticleNode[] {
  if (node.tag === 'hr') return [{ tag: 'hr', children: [] }];
  if (node.children.some(isBlock)) {
    // A paragraph or heading that holds blocks was none.
    if (!HOLD_BLOCKS.has(node.tag)) return asBlocks(node.children);
    return filled({ ...node, children: fitting(node.tag, asBlocks(node.children)) });
  }
  const children = node.tag === 'pre' ? node.children : trimmed(node.children);
  if (node.tag === 'p' && children.length > 0 && children.every(isPictureOrSpace)) {
    return children.filter(isPicture).map((picture) => ({ tag: 'figure', children: [picture] }));
  }
  return filled({ ...node, children: fitting(node.tag, children) });
}

const ITEMS: Partial<Record<string, readonly string[]>> = {
  ul: ['li'],
  ol: ['li'],
  dl: ['dt', 'dd'],
  table: ['caption', 'thead', 'tbody', 'tfoot', 'tr'],
  thead: ['tr'],
  tbody: ['tr'],
  tfoot: ['tr'],
  tr: ['td', 'th'],
};

/** In lists and tables only their own parts may stand; anything else is put into one, white space goes. */
function fitting(tag: string, children: ArticleNode[]): ArticleNode[] {
  if (tag === 'figure') return children.flatMap((child) => (isFigure(child) ? child.children : [child]));
  const allowed = ITEMS[tag];
  if (!allowed) return children;
  return children.flatMap((child): ArticleNode[] => {
    if (typeof child === 'string' && !child.trim()) return [];
    if (typeof child !== 'string' && allowed.includes(child.tag)) return [child];
    if (tag === 'ul' || tag === 'ol') return [{ tag: 'li', children: inlineOf(child) }];
    if (tag === 'dl') return [{ tag: 'dd', children: [child] }];
    if (tag === 'tr') return [{ tag: 'td', children: [child] }];
    return typeof child === 'string'
      ? []
      : child.children.filter((inner) => typeof inner !== 'string' && allowed.includes(inner.tag));
  });
}

/** A paragraph that lacks its item is the item. */
const inlineOf = (node: ArticleNode): ArticleNode[] =>
  typeof node !== 'string' && node.tag === 'p' ? node.children : [node];

/** The node if it shows anything; empty cells keep their column. */
function filled(node: ArticleElement): ArticleNode[] {
  const isCell = node.tag === 'td' || node.tag === 'th';
  return isCell || node.children.some(showsAnything) ? [node] : [];
}

const showsAnything = (node: ArticleNode): boolean =>
  typeof node === 'string'
    ? node.trim() !== ''
    : node.tag === 'img' || node.tag === 'hr' || node.children.some(showsAnything);

/** Puts text and inline elements that stand beside blocks into paragraphs of their own. */
function asBlocks(nodes: ArticleNode[]): ArticleNode[] {
  const blocks: ArticleNode[] = [];
  let run: ArticleNode[] = [];
  const close = () => {
    blocks.push(...blockNode({ tag: 'p', children: run }));
    run = [];
  };
  for (const node of nodes) {
    if (!isBlock(node)) run.push(node);
    else {
      close();
      blocks.push(node);
    }
  }
  close();
  return blocks;
}

/** Parts of a list or table whose list or table is gone are plain blocks. */
const withoutCells = (blocks: ArticleNode[]): ArticleNode[] =>
  blocks.flatMap((block) =>
    typeof block !== 'string' && CELLS.has(block.tag) ? withoutCells(asBlocks(block.children)) : [block],
  );

const CELLS = new Set(['thead', 'tbody', 'tfoot', 'tr', 'td', 'th', 'caption', 'dt', 'dd']);

const isFigure = (node: ArticleNode): node is ArticleElement =>
  typeof node !== 'string' && node.tag === 'figure';
const isBlock = (node: ArticleNode): node is ArticleElement =>
  typeof node !== 'string' && isBlockTag(node.tag);
const isPicture = (node: ArticleNode): boolean =>
  typeof node !== 'string' &&
  (node.tag === 'img' || (node.tag === 'a' && node.children.every(isPictureOrSpace)));
const isPictureOrSpace = (node: ArticleNode): boolean =>
  typeof node === 'string' ? !node.trim() : node.tag === 'br' || isPicture(node);
