import { loadShipped } from './bundle.ts';
import { times } from './times.ts';

/** Prints how time grows with the length of the text. */
export async function run(): Promise<void> {
  const { findQuotes, loadModel } = await loadShipped();
  const model = await loadModel();
  console.table(times((text) => findQuotes({ text }, model)));
}
