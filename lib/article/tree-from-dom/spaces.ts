import type { ArticleNode } from '@/lib/article/tree';

// Control characters except tab and line break, and the marks that only steer bidirectional layout of a lost context.
// eslint-disable-next-line no-control-regex
const CONTROLS = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufeff\u200b\u2060\ufff9-\ufffb]/g;

/** Text as it is stored: well-formed, without control characters, white space collapsed unless it is set as code. */
export function cleanText(text: string, isPre: boolean): string {
  const clean = text.replace(CONTROLS, '').toWellFormed();
  return isPre
    ? clean.replace(/\r\n?/g, '\n')
    : clean.replace(/[ \t\r\n\f\u00a0]+/g, ' ').replaceAll('\u00ad', '');
}

/** The inline content of a block without white space at its edges or doubled inside, and without line breaks at its edges. */
export function trimmed(nodes: readonly ArticleNode[]): ArticleNode[] {
  const state = { afterSpace: true };
  const collapsed = collapse(nodes, state);
  return trimEnd(collapsed);
}

function collapse(nodes: readonly ArticleNode[], state: { afterSpace: boolean }): ArticleNode[] {
  return nodes.flatMap((node): ArticleNode[] => {
    if (typeof node === 'string') {
      const text = state.afterSpace ? node.replace(/^ /, '') : node;
      if (text) state.afterSpace = text.endsWith(' ');
      return text ? [text] : [];
    }
    if (node.tag === 'br') {
      state.afterSpace = true;
      return [node];
    }
    if (node.tag === 'img') {
      state.afterSpace = false;
      return [node];
    }
    const children = collapse(node.children, state);
    return children.length > 0 || node.children.length === 0 ? [{ ...node, children }] : [];
  });
}

function trimEnd(nodes: ArticleNode[]): ArticleNode[] {
  const isBreak = (node: ArticleNode | undefined) => typeof node === 'object' && node.tag === 'br';
  const kept = [...nodes];
  while (isBreak(kept[0])) kept.shift();
  while (kept.length > 0) {
    const last = kept.at(-1);
    if (isBreak(last)) kept.pop();
    else if (typeof last === 'string') {
      const text = last.trimEnd();
      if (text) return [...kept.slice(0, -1), text];
      kept.pop();
    } else if (last && last.children.length > 0) {
      const children = trimEnd(last.children);
      if (children.length > 0) return [...kept.slice(0, -1), { ...last, children }];
      kept.pop();
    } else return kept;
  }
  return kept;
}
