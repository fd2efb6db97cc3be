import type { Model } from '@/lib/quotes/model/model';
import type { PackedModel } from '@/lib/quotes/model/unpack';

/** Rounds weights to one byte each, the largest to ±127; what is nearly nothing becomes nothing, which packs well. */
export function rounded(weights: Float64Array): { weights: Int8Array; scale: number } {
  const largest = weights.reduce((top, weight) => Math.max(top, Math.abs(weight)), 0);
  const scale = largest / LARGEST_BYTE || 1;
  return { weights: Int8Array.from(weights, (weight) => Math.round(weight / scale)), scale };
}

const LARGEST_BYTE = 127;

/** A model as it goes into its file. */
export function pack({ weights, ...rest }: Model): PackedModel {
  const bytes = Array.from(weights, (weight) => String.fromCharCode(weight & 0xff)).join('');
  return { ...rest, weights: btoa(bytes) };
}
