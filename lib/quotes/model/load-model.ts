import type { Model } from './model';
import { unpack } from './unpack';

/** Loads the weights that ship with the extension. They are fetched only now: the rules alone read the first screen. */
export async function loadModel(): Promise<Model> {
  const { default: packed } = await import('./weights.json');
  return unpack(packed);
}
