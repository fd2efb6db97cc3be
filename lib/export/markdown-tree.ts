import type { Image, PhrasingContent, RootContent, Table } from 'mdast';
import type { ArticleElement, ArticleNode } from '@/lib/article/tree';
import { isBlockTag } from '@/lib/article/tree';
import type { PicturePath } from './exported';

/** An article's content as the blocks Markdown has. */
export function markdownTree(nodes: readonly ArticleNode[], pathOf: PicturePath): RootContent[] {
  const blocks: RootContent[] = [];
  let inline: ArticleNode[] = [];
  const endParagraph = () => {
    const children = phrasing(inline, pathOf);
    if (children.length > 0) blocks.push({ type: 'paragraph', children });
    inline = [];
  };
  for (const node of nodes) {
    if (typeof node === 'string' || !isBlockTag(node.tag)) {
      inline.push(node);
      continue;
    }
    endParagraph();
    blocks.push(...blocksOf(node, pathOf));
  }
  endParagraph();
  return blocks;
}

/** A footnote is one wherever it stands; its number is ours. */
function blocksOf(node: ArticleElement, pathOf: PicturePath): RootContent[] {
  if (node.noted === undefined) return plainBlocksOf(node, pathOf);
  const { noted, ...words } = node;
  const children = flow(node.tag === 'li' ? markdownTree(node.children, pathOf) : blocksOf(words, pathOf));
  return [{ type: 'footnoteDefinition', identifier: `${noted}`, label: `${noted}`, children }];
}

function plainBlocksOf(node: ArticleElement, pathOf: PicturePath): RootContent[] {
  const inside = () => markdownTree(node.children, pathOf);
  const words = () => phrasing(node.children, pathOf);
  switch (node.tag) {
    case 'p':
    case 'dt':
    case 'caption':
      return words().length > 0 ? [{ type: 'paragraph', children: words() }] : [];
    case 'h2':
    case 'h3':
    case 'h4':
    case 'h5':
    case 'h6':
      return [{ type: 'heading', depth: DEPTHS[node.tag], children: words() }];
    case 'figcaption':
      return [{ type: 'paragraph', children: [{ type: 'emphasis', children: words() }] }];
    case 'ul':
    case 'ol':
      if (elementsOf(node).some(({ noted }) => noted !== undefined)) return inside();
      return [
        {
          type: 'list',
          ordered: node.tag === 'ol',
          ...(node.start !== undefined && { start: node.start }),
          children: elementsOf(node).map((item) => ({
            type: 'listItem',
            children: flow(markdownTree(item.children, pathOf)),
          })),
        },
      ];
    case 'blockquote':
      return [{ type: 'blockquote', children: flow(inside()) }];
    case 'pre':
      return [{ type: 'code', value: plain(node.children) }];
    case 'hr':
      return [{ type: 'thematicBreak' }];
    case 'table':
      return tableOf(node, pathOf);
    default:
      return inside();
  }
}

const DEPTHS = { h2: 2, h3: 3, h4: 4, h5: 5, h6: 6 } as const;

type Flow = Exclude<RootContent, PhrasingContent | { type: 'yaml' | 'listItem' | 'tableRow' | 'tableCell' }>;

const PARTS = ['listItem', 'tableRow', 'tableCell', 'yaml'];

// `as`: what is made here as a block never is one of these.
const flow = (blocks: readonly RootContent[]): Flow[] =>
  blocks.filter(({ type }) => !PARTS.includes(type)) as Flow[];

/** Rows of a table at any depth; what stands above it is put before it. */
function tableOf(node: ArticleElement, pathOf: PicturePath): RootContent[] {
  const caption = elementsOf(node).filter(({ tag }) => tag === 'caption');
  const rows = rowsIn(node);
  const width = Math.max(0, ...rows.map((row) => elementsOf(row).length));
  if (width === 0) return [];
  const table: Table = {
    type: 'table',
    children: rows.map((row) => ({
      type: 'tableRow',
      children: Array.from({ length: width }, (_, column) => ({
        type: 'tableCell',
        children: phrasing(elementsOf(row)[column]?.children ?? [], pathOf),
      })),
    })),
  };
  return [...caption.flatMap((each) => blocksOf(each, pathOf)), table];
}

const rowsIn = (node: ArticleElement): ArticleElement[] =>
  elementsOf(node).flatMap((child) => (child.tag === 'tr' ? [child] : rowsIn(child)));

const elementsOf = ({ children }: ArticleElement): ArticleElement[] =>
  children.filter((child) => typeof child !== 'string');

/** Everything in `nodes` as part of one paragraph. */
function phrasing(nodes: readonly ArticleNode[], pathOf: PicturePath): PhrasingContent[] {
  return nodes.flatMap((node): PhrasingContent[] => {
    if (typeof node === 'string') return node === '' ? [] : [{ type: 'text', value: node }];
    const children = phrasing(node.children, pathOf);
    switch (node.tag) {
      case 'a':
        if (node.back !== undefined) return [];
        if (node.note !== undefined)
          return [{ type: 'footnoteReference', identifier: `${node.note}`, label: `${node.note}` }];
        return node.href === undefined ? children : [{ type: 'link', url: node.href, children }];
      case 'em':
      case 'i':
      case 'cite':
      case 'var':
        return children.length > 0 ? [{ type: 'emphasis', children }] : [];
      case 'strong':
      case 'b':
        return children.length > 0 ? [{ type: 'strong', children }] : [];
      case 's':
      case 'del':
        return children.length > 0 ? [{ type: 'delete', children }] : [];
      case 'code':
      case 'kbd':
      case 'samp':
        return [{ type: 'inlineCode', value: plain(node.children) }];
      case 'br':
        return [{ type: 'break' }];
      case 'img':
        return imageOf(node, pathOf);
      default:
        return children;
    }
  });
}

const imageOf = ({ src, alt = '' }: ArticleElement, pathOf: PicturePath): Image[] =>
  src === undefined ? [] : [{ type: 'image', url: pathOf(src) ?? src, alt }];

const plain = (nodes: readonly ArticleNode[]): string =>
  nodes.map((node) => (typeof node === 'string' ? node : plain(node.children))).join('');
