import type { ElementContent } from 'hast';
import type { ArticleNode } from '@/lib/article/tree';
import { reviewLine } from '@/lib/review/review-line';
import type { Exported, PicturePath } from './exported';
import { element, htmlPage } from './html-page';
import { markedWordsHtml } from './marked-words-html';

/** An article as a web page of its own, which any browser opens, today and in twenty years. */
export function toHtml(exported: Exported, pathOf: PicturePath): string {
  const { article, savedAt, quotes } = exported;
  const { title, standfirst, authors, published, outlet, url, content, picture } = article;
  const facts = [authors.join(', '), outlet, published, `saved ${new Date(savedAt).toISOString()}`];
  const said = quotes.map(({ text, resolved, speaker, review }) =>
    element('li', {}, [
      text,
      ...[resolved ?? speaker?.text ?? ''].filter(Boolean).map((name) => ` — ${name}`),
      ...(review ? [` (${reviewLine(review)})`] : []),
    ]),
  );
  const marked = markedWordsHtml(exported);
  return htmlPage(article, [
    element('header', {}, [
      element('h1', {}, [title]),
      ...(standfirst ? [element('p', {}, [standfirst])] : []),
      element('p', {}, [facts.filter(Boolean).join(' · ')]),
      element('p', {}, [element('a', { href: url }, [url])]),
    ]),
    ...(picture ? [element('img', { src: pathOf(picture.src) ?? picture.src, alt: picture.alt })] : []),
    element('main', {}, drawn(content, pathOf)),
    ...(said.length > 0
      ? [element('footer', {}, [element('h2', {}, ['Quotations']), element('ul', {}, said)])]
      : []),
    ...(marked.length > 0 ? [element('footer', {}, [element('h2', {}, ['Highlights']), ...marked])] : []),
  ]);
}

/** The tree knows only harmless tags and attributes, all of which are called as they are in HTML, and numbers of footnotes. */
const drawn = (
  nodes: readonly ArticleNode[],
  pathOf: PicturePath,
  ids = new Set<string>(),
): ElementContent[] =>
  nodes.map((node) => {
    if (typeof node === 'string') return { type: 'text', value: node };
    const { tag, children, src, make: _make, embed: _embed, note, noted, back, ...attributes } = node;
    const properties = {
      ...attributes,
      ...(src !== undefined && { src: pathOf(src) ?? src }),
      ...(note !== undefined && { ...once(`mark-${note}`, ids), href: `#note-${note}` }),
      ...(noted !== undefined && once(`note-${noted}`, ids)),
      ...(back !== undefined && { href: `#mark-${back}` }),
    };
    return { type: 'element', tagName: tag, properties, children: drawn(children, pathOf, ids) };
  });

/** Of several marks of one note, or several blocks of it, the first is the one that is led to. */
function once(id: string, ids: Set<string>): { id?: string } {
  if (ids.has(id)) return {};
  ids.add(id);
  return { id };
}
