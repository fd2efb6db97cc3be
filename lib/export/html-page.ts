import type { Element, ElementContent, Properties } from 'hast';
import { toHtml } from 'hast-util-to-html';
import type { Article } from '@/lib/article/article';

/** The page may show its pictures and nothing else: no script runs in it, nothing is fetched but pictures. */
const POLICY = "default-src 'none'; img-src * data:; style-src 'unsafe-inline'";

const STYLE =
  'body{max-width:38rem;margin:2rem auto;padding:0 1rem;font:1.125rem/1.6 Georgia,serif}img{max-width:100%;height:auto}figcaption,header p,small{color:#655d54}blockquote{margin:1.5rem 0;padding-inline-start:1rem;border-inline-start:3px solid #8f2d22}';

/** A web page of its own, which any browser opens, today and in twenty years. */
export function htmlPage(
  { title, lang, dir }: Partial<Pick<Article, 'title' | 'lang' | 'dir'>>,
  content: readonly Element[],
): string {
  const head = element('head', {}, [
    element('meta', { charSet: 'utf-8' }),
    element('meta', { httpEquiv: ['Content-Security-Policy'], content: POLICY }),
    element('meta', { name: 'viewport', content: 'width=device-width' }),
    element('title', {}, [title ?? '']),
    element('style', {}, [STYLE]),
  ]);
  const body = element('body', {}, content);
  const page = element('html', { ...(lang && { lang }), ...(dir && { dir }) }, [head, body]);
  return toHtml({ type: 'root', children: [{ type: 'doctype' }, page] });
}

/** An element of a page; strings in it are text, whatever they look like. */
export const element = (
  tagName: string,
  properties: Properties,
  children: readonly (ElementContent | string)[] = [],
): Element => ({
  type: 'element',
  tagName,
  properties,
  children: children.map((child) => (typeof child === 'string' ? { type: 'text', value: child } : child)),
});
