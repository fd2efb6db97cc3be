import type { Element } from 'hast';
import { reviewLine } from '@/lib/review/review-line';
import type { Exported } from './exported';
import { element } from './html-page';

/** The highlights of an article for a web page: the words, what was said of them, the link that leads to them. */
export function markedWordsHtml(
  { article: { lang, dir }, highlights, links }: Exported,
  colourName?: (colour: number) => string,
): Element[] {
  return highlights.map(({ id, exact, note, tags, review, colour }) => {
    const link = links?.get(id);
    const facts = [colourName?.(colour), ...tags.map((tag) => `#${tag}`)].filter(
      (part) => part !== undefined,
    );
    return element('blockquote', {}, [
      element('p', { ...(lang && { lang }), dir }, [exact]),
      ...(note ? [element('p', {}, [note])] : []),
      ...(review ? [element('p', {}, [reviewLine(review)])] : []),
      ...(facts.length > 0 ? [element('small', {}, [facts.join(' · ')])] : []),
      ...(link ? [' ', element('small', {}, [element('a', { href: link }, ['Link to these words'])])] : []),
    ]);
  });
}
