import {
  settlePicture,
  wantedPictures,
  type PictureOutcome,
  type WantedPicture,
} from '@/lib/library/pictures';
import { libraryProblem } from '@/lib/library/problem';
import { fetchPicture, type Fetched } from './fetch-picture';

const AT_ONCE = 2; // So that the page the reader goes on reading keeps its share of the network.
const BATCH = 50;

/** Tells whether the reader has given leave to fetch from the host of an address. */
export type MayReach = (url: string) => Promise<boolean>;

/**
 * Fetches all pictures that are wanted and marks each as kept or failed. What is still to be done is in the rows and
 * nowhere else: when this is killed, calling it again goes on where it stopped. Several calls take turns.
 */
export async function collectPictures(mayReach: MayReach, fetchOne = fetchPicture): Promise<void> {
  await navigator.locks.request('collect-pictures', async () => {
    for (let wanted = await nextBatch(); wanted.length > 0; wanted = await nextBatch()) {
      const queue = wanted.values();
      await Promise.all(Array.from({ length: AT_ONCE }, () => collectFrom(queue, mayReach, fetchOne)));
    }
  });
}

/** Nothing while there is no network: what is wanted stays wanted. */
const nextBatch = async (): Promise<WantedPicture[]> => (isOffline() ? [] : wantedPictures(BATCH));

async function collectFrom(
  queue: Iterable<WantedPicture>,
  mayReach: MayReach,
  fetchOne: typeof fetchPicture,
): Promise<void> {
  for (const picture of queue) {
    const fetched = await fetchOne(picture.url, picture.pageUrl);
    const isCutOff = 'problem' in fetched && isOffline();
    if (!isCutOff) await settle(picture, await outcomeOf(fetched, picture.url, mayReach));
  }
}

/** A picture there is no room for is missed like any other: the text stays, and it can be asked for again. */
async function settle(picture: WantedPicture, outcome: PictureOutcome): Promise<void> {
  try {
    await settlePicture(picture, outcome);
  } catch (error) {
    if (libraryProblem(error) !== 'disk-full') throw error;
    await settlePicture(picture, { state: 'failed', reason: 'no-room' });
  }
}

async function outcomeOf(fetched: Fetched, url: string, mayReach: MayReach): Promise<PictureOutcome> {
  if (!('problem' in fetched)) return { state: 'kept', ...fetched };
  // Browsers do not tell a host that forbids from one that is down; only where we have leave it must be down.
  const forbidden = fetched.problem === 'unreachable' && !(await mayReach(url));
  return { state: 'failed', reason: forbidden ? 'not-allowed' : fetched.problem };
}

const isOffline = (): boolean => navigator.onLine === false;
