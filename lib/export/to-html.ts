import type { Element, ElementContent, Properties } from 'hast';
import { toHtml as write } from 'hast-util-to-html';
import type { ArticleNode } from '@/lib/article/tree';
import type { Exported, PicturePath } from './exported';

/** The page may show its pictures and nothing else: no script runs in it, nothing is fetched but pictures. */
const POLICY = "default-src 'none'; img-src * data:; style-src 'unsafe-inline'";

const STYLE =
  'body{max-width:38rem;margin:2rem auto;padding:0 1rem;font:1.125rem/1.6 Georgia,serif}img{max-width:100%;height:auto}figcaption,header p{color:#655d54}';

/** An article as a web page of its own, which any browser opens, today and in twenty years. */
export function toHtml({ article, savedAt, quotes }: Exported, pathOf: PicturePath): string {
  const { title, standfirst, authors, published, outlet, url, content, picture, lang, dir } = article;
  const facts = [authors.join(', '), outlet, published, `saved ${new Date(savedAt).toISOString()}`];
  const said = quotes.map(({ text, resolved, speaker }) =>
    element('li', {}, [
      text,
      ...[resolved ?? speaker?.text ?? ''].filter(Boolean).map((name) => ` — ${name}`),
    ]),
  );
  const body = element('body', {}, [
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
  ]);
  const head = element('head', {}, [
    element('meta', { charSet: 'utf-8' }),
    element('meta', { httpEquiv: ['Content-Security-Policy'], content: POLICY }),
    element('meta', { name: 'viewport', content: 'width=device-width' }),
    element('title', {}, [title]),
    element('style', {}, [STYLE]),
  ]);
  const page = element('html', { ...(lang && { lang }), dir }, [head, body]);
  return write({ type: 'root', children: [{ type: 'doctype' }, page] });
}

/** The tree knows only harmless tags and attributes, all of which are called as they are in HTML, and numbers of footnotes. */
const drawn = (
  nodes: readonly ArticleNode[],
  pathOf: PicturePath,
  ids = new Set<string>(),
): ElementContent[] =>
  nodes.map((node) => {
    if (typeof node === 'string') return { type: 'text', value: node };
    const { tag, children, src, make: _make, note, noted, back, ...attributes } = node;
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

const element = (
  tagName: string,
  properties: Properties,
  children: (ElementContent | string)[] = [],
): Element => ({
  type: 'element',
  tagName,
  properties,
  children: children.map((child) => (typeof child === 'string' ? { type: 'text', value: child } : child)),
});
