/** A feature in pieces: "how cue before" is ['how', 'cue before']. Joining them would take longer than all sums. */
export type Feature = readonly (string | number | boolean)[];

/** The bucket of a feature that speaks about a choice: FNV-1a, folded to `buckets` (a power of two). */
export function bucketOf(feature: Feature, buckets: number, about = ''): number {
  let hash = about ? hashed(BASIS, about) : BASIS;
  feature.forEach((piece, index) => {
    if (index > 0 || about) hash = Math.imul(hash ^ SPACE, PRIME);
    hash = hashed(hash, typeof piece === 'string' ? piece : String(piece));
  });
  return (hash ^ (hash >>> 15)) & (buckets - 1);
}

const BASIS = 0x811c9dc5;
const PRIME = 0x01000193;
const SPACE = 32;

function hashed(from: number, piece: string): number {
  let hash = from;
  for (let index = 0; index < piece.length; index++) hash = Math.imul(hash ^ piece.charCodeAt(index), PRIME);
  return hash;
}
