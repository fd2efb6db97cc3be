import type { Model } from './model';

/** A model as it lies in its file: its weights in base64, one byte each. */
export type PackedModel = Omit<Model, 'weights'> & { weights: string };

/** Loads the weights that ship with the extension. They are fetched only now: the rules alone read the first screen. */
export async function loadModel(): Promise<Model> {
  const { default: packed } = await import('./weights.json');
  return unpack({ ...packed, calibration: packed.calibration.map(([raw = 0, real = 0]) => [raw, real]) });
}

/** The model in a file. */
export function unpack({ weights, ...rest }: PackedModel): Model {
  const bytes = atob(weights);
  return { ...rest, weights: Int8Array.from(bytes, (byte) => (byte.charCodeAt(0) << 24) >> 24) };
}
