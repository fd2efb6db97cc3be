import type { Model } from './model';

/** A model as it lies in its file: its weights in base64, one byte each, and its calibration as plain pairs. */
export type PackedModel = Omit<Model, 'weights' | 'calibration'> & {
  weights: string;
  calibration: readonly (readonly number[])[];
};

/** The model in a file. */
export function unpack({ weights, calibration, ...rest }: PackedModel): Model {
  const bytes = atob(weights);
  return {
    ...rest,
    calibration: calibration.map(([raw = 0, real = 0]) => [raw, real]),
    weights: Int8Array.from(bytes, (byte) => (byte.charCodeAt(0) << 24) >> 24),
  };
}
