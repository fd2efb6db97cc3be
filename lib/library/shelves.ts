import { db } from './database';
import type { ShelfRow } from './rows';
import { write } from './write';

/** The searches the reader keeps as shelves, the oldest first. */
export const listShelves = (): Promise<ShelfRow[]> => db.shelves.toCollection().sortBy('createdAt');

/** Keeps a search as a shelf. */
export async function keepShelf(name: string, query: string, now: Date = new Date()): Promise<string> {
  const id = crypto.randomUUID();
  await write([db.shelves], () => db.shelves.add({ id, name, query, createdAt: now.getTime() }));
  return id;
}

/** Takes a shelf away; the articles stay. */
export async function dropShelf(id: string): Promise<void> {
  await write([db.shelves], () => db.shelves.delete(id));
}
