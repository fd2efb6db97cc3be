import { storage } from '#imports';
import type { Article } from '@/lib/article/article';
import type { Quote } from '@/lib/quotes/quote';

/** An article on its way from the popup to the reader, which may not be saved at all. */
export type PassedArticle = { id: string; article: Article; quotes: Quote[] };

const MOST_PASSED = 5; // As many unsaved articles as one leaves open; older ones can be read again from their page.

// Session storage is kept in memory only: an article that is not saved leaves nothing on the disk.
const passed = storage.defineItem<PassedArticle[]>('session:passed', { fallback: [] });

/** Keeps an unsaved article until the browser closes, and answers the id by which the reader finds it. */
export async function passArticle(
  { article, quotes }: Omit<PassedArticle, 'id'>,
  newId: () => string = () => crypto.randomUUID(),
): Promise<string> {
  const id = newId();
  const others = (await passed.getValue()).filter((one) => one.article.canonicalUrl !== article.canonicalUrl);
  await passed.setValue([{ id, article, quotes }, ...others].slice(0, MOST_PASSED));
  return id;
}

/** The article that was passed under an id; undefined when the browser was closed since. */
export async function passedArticle(id: string): Promise<PassedArticle | undefined> {
  return (await passed.getValue()).find((one) => one.id === id);
}
