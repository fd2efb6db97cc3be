import type { Exported } from './exported';
import { element, htmlPage } from './html-page';
import { markedWordsHtml } from './marked-words-html';

/** The highlights of articles with their notes as one web page of its own. */
export function highlightsToHtml(all: readonly Exported[], colourName: (colour: number) => string): string {
  const [first, ...more] = all;
  const title = first && more.length === 0 ? first.article.title : 'Highlights';
  const parts = all.map((exported) => {
    const { title: headline, authors, outlet, published, canonicalUrl, lang, dir } = exported.article;
    const facts = [authors.join(', '), outlet, published?.slice(0, 10)].filter(Boolean).join(' · ');
    return element('section', {}, [
      element('header', { ...(lang && { lang }), dir }, [
        element('h1', {}, [headline]),
        element('p', {}, [facts]),
        element('p', {}, [element('a', { href: canonicalUrl }, [canonicalUrl])]),
      ]),
      ...markedWordsHtml(exported, colourName),
    ]);
  });
  return htmlPage({ title }, parts);
}
