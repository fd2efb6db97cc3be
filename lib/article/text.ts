import { isBlockTag, type ArticleNode } from './tree';

/** A string of the tree and where it stands in the article's text. */
export type PlacedString = { value: string; start: number };

/**
 * The article's one plain text: what quotes, highlights, search and speech count their offsets in (UTF-16 units).
 * Blocks are parted by a blank line, table cells by a tab, `br` is a line break; captions are not part of it.
 */
export function textOf(content: readonly ArticleNode[]): string {
  return placeStrings(content).text;
}

/**
 * The same text, and for every string node of the tree, in reading order, the offset at which it begins.
 * Strings in captions have no place (`-1`): they are shown but not counted.
 */
export function placeStrings(content: readonly ArticleNode[]): { text: string; strings: PlacedString[] } {
  const strings: PlacedString[] = [];
  let text = '';
  let pending = '';

  const part = (separator: string) => {
    if (text && separator.length > pending.length) pending = separator;
  };
  const walk = (nodes: readonly ArticleNode[], counted: boolean) => {
    for (const node of nodes) {
      if (typeof node === 'string') {
        if (counted && node) {
          text += pending;
          pending = '';
        }
        strings.push({ value: node, start: counted ? text.length : -1 });
        if (counted) text += node;
      } else if (node.tag === 'br') {
        if (counted) text += '\n';
      } else {
        const border = counted ? borderOf(node.tag) : '';
        part(border);
        walk(node.children, counted && node.tag !== 'figcaption');
        part(border);
      }
    }
  };
  walk(content, true);
  return { text, strings };
}

const borderOf = (tag: string): string =>
  tag === 'td' || tag === 'th' ? '\t' : tag === 'figcaption' ? '' : isBlockTag(tag) ? '\n\n' : '';
