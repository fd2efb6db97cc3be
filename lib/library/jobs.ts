import { db } from './database';
import type { JobRow } from './rows';
import { storyAddress } from './story-address';
import { write } from './write';

/** Why the article at an address could not be saved; every one has its own sentence on screen. */
export type JobProblem =
  /** The reader gave no leave for its host. */
  | 'not-allowed'
  /** It lies in a private network or on this machine. */
  | 'private-address'
  | 'unreachable'
  /** The server answered that there is nothing, or not for us. */
  | 'refused'
  | 'too-slow'
  | 'too-large'
  /** A picture, a PDF, a download. */
  | 'not-a-page'
  | 'no-article'
  /** Reading it failed, which is our fault. */
  | 'unreadable'
  | 'disk-full'
  | 'failed';

/** What came of a job. */
export type JobOutcome = { state: 'saved'; articleId: string } | { state: 'failed'; reason: JobProblem };

/**
 * Adds addresses whose articles are to be saved, in this order; answers how many. An address that already waits is not
 * added twice, one that was dealt with before is tried again.
 */
export const addJobs = (addresses: readonly string[], now: Date = new Date()): Promise<number> =>
  write([db.jobs], async () => {
    const known = new Map((await db.jobs.toArray()).map((job) => [storyAddress(job.url), job]));
    let added = 0;
    for (const [index, url] of addresses.entries()) {
      const story = storyAddress(url);
      const there = known.get(story);
      if (there?.state === 'waiting' || there?.state === 'fetching') continue;
      // A millisecond each: they are dealt with in the order they were given in.
      const job: JobRow = {
        id: there?.id ?? newId(),
        url,
        state: 'waiting',
        addedAt: now.getTime() + index,
        tries: 0,
      };
      await db.jobs.put(job);
      known.set(story, job);
      added += 1;
    }
    return added;
  });

/** All jobs, the latest first. */
export const listJobs = async (): Promise<JobRow[]> =>
  (await db.jobs.toArray()).toSorted((a, b) => b.addedAt - a.addedAt);

/** Whether anything is still to be done. */
export const hasJobs = async (): Promise<boolean> =>
  (await db.jobs.where('state').anyOf('waiting', 'fetching').count()) > 0;

/** Takes the job that has waited longest, for whoever calls to do it. */
export const takeJob = (): Promise<JobRow | undefined> =>
  write([db.jobs], async () => {
    const [job] = await db.jobs.where('state').equals('waiting').sortBy('addedAt');
    if (!job) return undefined;
    const taken: JobRow = { ...job, state: 'fetching', tries: job.tries + 1 };
    await db.jobs.put(taken);
    return taken;
  });

/** Writes down what came of a job; one that was dropped meanwhile stays away. */
export async function settleJob(id: string, outcome: JobOutcome): Promise<void> {
  await write([db.jobs], async () => {
    const job = await db.jobs.get(id);
    if (!job) return;
    const { reason: _before, ...rest } = job;
    await db.jobs.put({ ...rest, ...outcome });
  });
}

/** Puts back what somebody took and did not finish: to be called when nobody is at it any more. */
export const putBackJobs = (): Promise<number> => reopen('fetching', () => true);

/** Jobs that failed wait again: all, or one. */
export const retryJobs = (id?: string): Promise<number> =>
  reopen('failed', (job) => id === undefined || job.id === id);

const reopen = (state: JobRow['state'], isMeant: (job: JobRow) => boolean): Promise<number> =>
  write([db.jobs], async () => {
    const jobs = await db.jobs.where('state').equals(state).filter(isMeant).toArray();
    await db.jobs.bulkPut(jobs.map(({ reason: _reason, ...job }) => ({ ...job, state: 'waiting' as const })));
    return jobs.length;
  });

/** Forgets jobs: those that are done, or all. The articles stay. */
export async function dropJobs(which: 'done' | 'all'): Promise<void> {
  await write([db.jobs], async () => {
    if (which === 'all') await db.jobs.clear();
    else await db.jobs.where('state').anyOf('saved').delete();
  });
}

const newId = (): string => crypto.randomUUID();
