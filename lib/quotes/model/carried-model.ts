import type { Model } from './model';
import { unpack } from './unpack';
import packed from './weights.json';

let model: Model | undefined;

/**
 * The same weights as part of the script that asks for them, for a service worker, which may load nothing later.
 * They are decoded when first asked for: most times the worker wakes it finds no quotations.
 */
export function carriedModel(): Model {
  model ??= unpack(packed);
  return model;
}
