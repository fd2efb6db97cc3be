import { db } from './database';
import type { ReadingPlace } from './rows';
import { write } from './write';

/** Keeps where reading stopped, and how much has been read; an article that is gone stays gone. */
export async function keepPlace(id: string, place: ReadingPlace, progress: number): Promise<void> {
  await write([db.articles], () => db.articles.update(id, { place, progress }));
}

/** Keeps where listening stopped, as an offset in the text of the version shown. */
export async function keepListened(id: string, listened: number): Promise<void> {
  await write([db.articles], () => db.articles.update(id, { listened }));
}
