import type { TextFragment } from 'text-fragments-polyfill/text-fragment-utils';
import type { Article } from '@/lib/article/article';
import type { Stretch } from './find-in-text';

/** What is asked of the page that makes text fragments. */
export type FragmentsWanted = {
  article: Pick<Article, 'title' | 'standfirst' | 'lang' | 'content' | 'receipt'>;
  stretches: readonly Stretch[];
};

/**
 * The text fragment for each stretch of an article's text; undefined for words that cannot be told from others, or that
 * begin or end within a word. They are made in a page of their own, a frame that is gone when this is answered.
 */
export async function askFragments(
  { article: { title, standfirst, lang, content, receipt }, stretches }: FragmentsWanted,
  page = '/words-links.html',
): Promise<(TextFragment | undefined)[]> {
  const frame = document.createElement('iframe');
  frame.src = page;
  frame.inert = true;
  // Not `display: none`: a page that is not laid out has no words to be found.
  Object.assign(frame.style, { position: 'fixed', insetBlockStart: '0', visibility: 'hidden' });
  const article = { title, content, receipt, ...(standfirst && { standfirst }), ...(lang && { lang }) };
  const wanted: FragmentsWanted = { article, stretches: stretches.map(({ start, end }) => ({ start, end })) };
  try {
    await new Promise((resolve, reject) => {
      frame.addEventListener('load', resolve, { once: true });
      frame.addEventListener('error', reject, { once: true });
      document.body.append(frame);
    });
    return await answered(frame.contentWindow, wanted);
  } finally {
    frame.remove();
  }
}

function answered(page: Window | null, wanted: FragmentsWanted): Promise<(TextFragment | undefined)[]> {
  const { port1, port2 } = new MessageChannel();
  return new Promise((resolve) => {
    port1.addEventListener('message', ({ data }) => resolve(data), { once: true });
    port1.start();
    page?.postMessage(wanted, location.origin, [port2]);
  });
}
