import { isTag, type ArticleNode, type Attributes } from './tree';

const DROPPED = new Set([
  'script',
  'style',
  'iframe',
  'form',
  'template',
  'noscript',
  'svg',
  'math',
  'object',
]);

/** Copies what stands inside `element`: allowed tags stay, unknown ones are unwrapped, dangerous ones dropped. */
export function treeFromDom(element: Element, base: string): ArticleNode[] {
  return [...element.childNodes].flatMap((node): ArticleNode[] => {
    if (node.nodeType === 3) return node.nodeValue ? [node.nodeValue.replace(/\s+/g, ' ')] : [];
    if (!(node instanceof Element)) return [];
    const name = node.localName;
    if (DROPPED.has(name)) return [];
    const children = treeFromDom(node, base);
    return isTag(name) ? [{ tag: name, children, ...attributesOf(node, base) }] : children;
  });
}

function attributesOf(element: Element, base: string): Attributes {
  const href = webAddress(element.getAttribute('href'), base);
  const src = webAddress(element.getAttribute('src'), base);
  return { ...(href && { href }), ...(src && { src, alt: element.getAttribute('alt') ?? '' }) };
}

function webAddress(value: string | null, base: string): string | undefined {
  const url = value && URL.canParse(value, base) ? new URL(value, base) : undefined;
  return url && /^https?:$/.test(url.protocol) ? url.href : undefined;
}
