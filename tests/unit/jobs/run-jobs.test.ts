import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { runJobs } from '@/lib/jobs/run-jobs';
import type { JobProblem } from '@/lib/library/jobs';
import { db } from '@/lib/library/database';
import { addJobs, listJobs, takeJob } from '@/lib/library/jobs';
import { anArticle } from '@/tests/unit/library/rows';

const ADDRESSES = Array.from({ length: 7 }, (_, n) => `https://news.example/story-${n}`);
const anywhere = () => Promise.resolve(true);
const read = (url: string) => Promise.resolve({ article: anArticle({ url, canonicalUrl: url }), quotes: [] });
const failing = (problem: JobProblem) => () => Promise.resolve({ problem });

beforeEach(async () => {
  await Promise.all(db.tables.map((table) => table.clear()));
});
afterEach(() => {
  vi.unstubAllGlobals();
});

const outcomes = async () => (await listJobs()).map(({ state, reason }) => [state, reason]);

test('no pictures are wanted where the reader wants none', async () => {
  await addJobs(ADDRESSES.slice(0, 1));
  const picture = { src: 'https://news.example/a.png', alt: '' };
  const readOne = async (url: string) => ({
    article: anArticle({ url, canonicalUrl: url, picture }),
    quotes: [],
  });
  await runJobs({ mayReach: anywhere, readOne, keepsPictures: () => Promise.resolve(false) });
  expect([await db.articles.count(), await db.pictures.count()]).toEqual([1, 0]);
});

test('every address is read and saved, two at a time', async () => {
  await addJobs(ADDRESSES);
  let [now, most, saved] = [0, 0, 0];
  const readOne = async (url: string) => {
    now += 1;
    most = Math.max(most, now);
    // Not before the other one has been taken, which needs a transaction.
    while ((await db.jobs.where('state').equals('waiting').count()) > 0 && now < 2)
      await new Promise((done) => setImmediate(done));
    now -= 1;
    return read(url);
  };
  await runJobs({ mayReach: anywhere, readOne, onSaved: () => (saved += 1) });
  expect([most, saved, await db.articles.count()]).toEqual([2, 7, 7]);
  const jobs = await listJobs();
  expect(jobs.map(({ state }) => state)).toEqual(ADDRESSES.map(() => 'saved'));
  expect(await db.articles.bulkGet(jobs.map(({ articleId = '' }) => articleId))).not.toContain(undefined);
});

test.each<[string, JobProblem, boolean, JobProblem]>([
  ['no leave', 'unreachable', false, 'not-allowed'],
  ['leave, but no answer', 'unreachable', true, 'unreachable'],
  ['something else', 'no-article', false, 'no-article'],
])('a failure says why: %s', async (_case, problem, isAllowed, reason) => {
  await addJobs(ADDRESSES.slice(0, 1));
  await runJobs({ mayReach: () => Promise.resolve(isAllowed), readOne: failing(problem) });
  expect(await outcomes()).toEqual([['failed', reason]]);
});

test('one that breaks does not keep the others from being saved', async () => {
  await addJobs(ADDRESSES.slice(0, 3));
  const readOne = (url: string) => (url.endsWith('1') ? Promise.reject(new Error('broken')) : read(url));
  await runJobs({ mayReach: anywhere, readOne });
  expect(await outcomes()).toEqual([
    ['saved', undefined],
    ['failed', 'unreadable'],
    ['saved', undefined],
  ]);
});

test('what somebody took who is gone is done by the next', async () => {
  await addJobs(ADDRESSES.slice(0, 2));
  await takeJob();
  await runJobs({ mayReach: anywhere, readOne: read });
  expect(await outcomes()).toEqual([
    ['saved', undefined],
    ['saved', undefined],
  ]);
});

test('two calls do each job once', async () => {
  await addJobs(ADDRESSES);
  const readOne = vi.fn<typeof read>(read);
  await Promise.all([runJobs({ mayReach: anywhere, readOne }), runJobs({ mayReach: anywhere, readOne })]);
  expect(readOne).toHaveBeenCalledTimes(ADDRESSES.length);
});

test('without a network all wait', async () => {
  await addJobs(ADDRESSES.slice(0, 2));
  vi.stubGlobal('navigator', { locks: navigator.locks, onLine: false });
  await runJobs({ mayReach: anywhere, readOne: failing('unreachable') });
  expect(await outcomes()).toEqual([
    ['waiting', undefined],
    ['waiting', undefined],
  ]);
});
