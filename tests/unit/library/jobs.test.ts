import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import { db } from '@/lib/library/database';
import {
  addJobs,
  dropJobs,
  hasJobs,
  listJobs,
  putBackJobs,
  retryJobs,
  settleJob,
  takeJob,
} from '@/lib/library/jobs';

const A = 'https://news.example/a-story';
const B = 'https://news.example/b-story';

beforeEach(() => db.jobs.clear());

const statesOf = async () => (await listJobs()).map(({ url, state }) => `${url.at(21)} ${state}`).toSorted();

test('addresses are taken in the order they were given in, each by one', async () => {
  expect(await addJobs([B, A])).toBe(2);
  const taken = await Promise.all([takeJob(), takeJob(), takeJob()]);
  expect(taken.map((job) => job?.url)).toEqual([B, A, undefined]);
  expect(taken[0]).toMatchObject({ state: 'fetching', tries: 1 });
});

test('one story is one job, whatever its address looks like', async () => {
  expect(await addJobs([A, `${A}?utm_source=x`, A.replace('news', 'm.news')])).toBe(1);
  expect(await addJobs([`${A}#end`])).toBe(0);
});

test('what failed or was saved can be given again', async () => {
  await addJobs([A, B]);
  const [first, second] = [await takeJob(), await takeJob()];
  await settleJob(first?.id ?? '', { state: 'failed', reason: 'unreachable' });
  await settleJob(second?.id ?? '', { state: 'saved', articleId: 'x' });
  expect(await hasJobs()).toBe(false);
  expect(await addJobs([A, B])).toBe(2);
  expect(await statesOf()).toEqual(['a waiting', 'b waiting']);
});

test('what somebody took and did not finish is put back', async () => {
  await addJobs([A]);
  await takeJob();
  expect(await takeJob()).toBeUndefined();
  expect(await putBackJobs()).toBe(1);
  expect(await takeJob()).toMatchObject({ url: A, tries: 2 });
});

test('a failure is kept with its reason until it is tried again', async () => {
  await addJobs([A, B]);
  for (const reason of ['too-slow', 'refused'] as const) {
    await settleJob((await takeJob())?.id ?? '', { state: 'failed', reason });
  }
  const failed = await listJobs();
  expect(failed.map(({ reason }) => reason)).toEqual(['refused', 'too-slow']);
  expect(await retryJobs(failed[0]?.id)).toBe(1);
  expect(await retryJobs()).toBe(1);
  expect((await listJobs()).map(({ reason }) => reason)).toEqual([undefined, undefined]);
});

test('what was dropped while it was fetched stays away', async () => {
  await addJobs([A]);
  const job = await takeJob();
  await dropJobs('all');
  await settleJob(job?.id ?? '', { state: 'saved', articleId: 'x' });
  expect(await listJobs()).toEqual([]);
});

test('clearing what is done leaves the rest', async () => {
  await addJobs([A, B]);
  await settleJob((await takeJob())?.id ?? '', { state: 'saved', articleId: 'x' });
  await dropJobs('done');
  expect(await statesOf()).toEqual(['b waiting']);
});
