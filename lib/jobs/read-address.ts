import { readPage } from '@/lib/article/read-page';
import type { JobProblem } from '@/lib/library/jobs';
import type { Saving } from '@/lib/library/save-article';
import { findQuotes } from '@/lib/quotes/find-quotes';
import { loadModel } from '@/lib/quotes/model/load-model';
import { fetchPage } from './fetch-page';

/** What is to be saved of the page at an address, or why nothing is. */
export async function readAddress(
  address: string,
  fetchOne = fetchPage,
): Promise<Saving | { problem: JobProblem }> {
  const fetched = await fetchOne(address);
  if ('problem' in fetched) return fetched;
  const reading = await readPage(fetched.page);
  if (reading.state !== 'article') return { problem: 'no-article' };
  return { article: reading.article, quotes: findQuotes(reading.article, await loadModel()) };
}
