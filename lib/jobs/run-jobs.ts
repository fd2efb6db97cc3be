import type { SiteRepair } from '@/lib/article/repair/site-repair';
import { putBackJobs, settleJob, takeJob, type JobOutcome, type JobProblem } from '@/lib/library/jobs';
import { libraryProblem } from '@/lib/library/problem';
import { saveArticle } from '@/lib/library/save-article';
import { allowInertHtml } from './allow-inert-html';
import { fetchPage } from './fetch-page';
import { readAddress } from './read-address';

const AT_ONCE = 2; // Polite to servers, and the page the reader goes on reading keeps its share of the network.

const UNREADABLE = { problem: 'unreadable' as const };

type Ways = {
  /** Whether the reader has given leave to fetch from the host of an address. */
  mayReach: (address: string) => Promise<boolean>;
  /** Whether the reader wants pictures kept. */
  keepsPictures?: () => Promise<boolean>;
  /** What the reader put right in earlier articles. */
  repairs?: () => Promise<readonly SiteRepair[]>;
  readOne?: typeof readAddress;
  /** Hears of each article that was saved. */
  onSaved?: () => void;
};

/**
 * Does all jobs that wait, two at a time, each saved whole before it is called so. What is still to be done is in the
 * rows and nowhere else: when this is killed, calling it again goes on where it stopped. Only one call works at a time.
 */
export async function runJobs(ways: Ways): Promise<void> {
  await navigator.locks.request('jobs', async () => {
    allowInertHtml();
    // Nobody else is at it: what is marked as taken was taken by somebody who is gone.
    await putBackJobs();
    await Promise.all(Array.from({ length: AT_ONCE }, () => work(ways)));
  });
}

async function work(ways: Ways): Promise<void> {
  const { onSaved } = ways;
  for (let job = isOffline() ? undefined : await takeJob(); job; job = await takeJob()) {
    const outcome = await outcomeOf(job.url, ways);
    // Without a network nothing is known of the page: it waits for the next time.
    if (outcome.state === 'failed' && isOffline()) return;
    await settleJob(job.id, outcome);
    if (outcome.state === 'saved') onSaved?.();
  }
}

async function outcomeOf(
  address: string,
  { mayReach, keepsPictures, repairs, readOne = readAddress }: Ways,
): Promise<JobOutcome> {
  const read = await readOne(address, fetchPage, repairs).catch(() => UNREADABLE);
  if ('problem' in read) return { state: 'failed', reason: await reasonOf(read.problem, address, mayReach) };
  try {
    const { id } = await saveArticle({ ...read, textOnly: (await keepsPictures?.()) === false });
    return { state: 'saved', articleId: id };
  } catch (error) {
    return { state: 'failed', reason: libraryProblem(error) === 'disk-full' ? 'disk-full' : 'failed' };
  }
}

/** Browsers do not tell a host that forbids from one that is down; only where we have leave it must be down. */
const reasonOf = async (
  problem: JobProblem,
  address: string,
  mayReach: Ways['mayReach'],
): Promise<JobProblem> => (problem === 'unreachable' && !(await mayReach(address)) ? 'not-allowed' : problem);

const isOffline = (): boolean => navigator.onLine === false;
