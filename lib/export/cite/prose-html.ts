import { toHtml } from 'hast-util-to-html';
import type { ElementContent } from 'hast';
import type { Prose, Run } from './prose';

/** A citation as HTML for word processors: titles stay italic, addresses stay links. */
export const proseHtml = (prose: Prose): string =>
  toHtml({
    type: 'root',
    children: prose.map((line) => ({
      type: 'element',
      tagName: 'p',
      properties: {},
      children: line.map(drawn),
    })),
  });

function drawn(run: Run): ElementContent {
  if (typeof run === 'string') return { type: 'text', value: run };
  const text: ElementContent = { type: 'text', value: run.text };
  if (run.href !== undefined)
    return { type: 'element', tagName: 'a', properties: { href: run.href }, children: [text] };
  return { type: 'element', tagName: 'i', properties: {}, children: [text] };
}
