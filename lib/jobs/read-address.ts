import { readPage } from '@/lib/article/read-page';
import { applyRepairs } from '@/lib/article/repair/apply-repairs';
import type { SiteRepair } from '@/lib/article/repair/site-repair';
import type { JobProblem } from '@/lib/library/jobs';
import type { Saving } from '@/lib/library/save-article';
import { findQuotes } from '@/lib/quotes/find-quotes';
import { loadModel } from '@/lib/quotes/model/load-model';
import { fetchPage } from './fetch-page';

/** What is to be saved of the page at an address, put right as the reader did earlier ones of its site, or why nothing is. */
export async function readAddress(
  address: string,
  fetchOne = fetchPage,
  repairs: () => Promise<readonly SiteRepair[]> = () => Promise.resolve([]),
): Promise<Saving | { problem: JobProblem }> {
  const fetched = await fetchOne(address);
  if ('problem' in fetched) return fetched;
  const reading = await readPage(fetched.page);
  if (reading.state !== 'article') return { problem: 'no-article' };
  const article = applyRepairs(reading.article, await repairs());
  return { article, quotes: findQuotes(article, await loadModel()) };
}
