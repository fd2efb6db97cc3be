import { expect, test } from 'vitest';
import { pausesFor } from '@/lib/article/pauses';

/** Keeps the thread busy for as long as makes a pause due. */
function work(ms: number): void {
  const end = performance.now() + ms;
  while (performance.now() < end);
}

test('after long work, what waits gets its turn', async () => {
  const pause = pausesFor();
  let turns = 0;
  setTimeout(() => turns++, 0);
  work(60);
  await pause();
  await pause();
  work(60);
  await pause();
  expect(turns).toBe(1);
});
