import type { KeyChanges } from './screen-keys';

/** Why a key cannot be chosen. */
export type NoKey =
  /** It moves the focus, presses what has the focus, leaves, or scrolls: on every page of the web. */
  | 'kept'
  /** It came with Ctrl, Alt or the like: those belong to the browser. */
  | 'chord';

const KEPT = new Set(['Tab', 'Enter', ' ', 'Escape', 'Home', 'End', 'PageUp', 'PageDown']);
const NOT_YET = new Set(['Shift', 'Control', 'Alt', 'AltGraph', 'Meta', 'CapsLock', 'Dead', 'Process']);

type Press = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey'>;

/** The key that was pressed to be chosen; undefined while only Shift or the like is down. */
export function chosenKey({
  key,
  ctrlKey,
  metaKey,
  altKey,
}: Press): { key: string } | { no: NoKey } | undefined {
  if (NOT_YET.has(key)) return undefined;
  if (ctrlKey || metaKey || altKey) return { no: 'chord' };
  return isFixed(key) ? { no: 'kept' } : { key };
}

/** Whether a key does on every page what it does here, so that nothing else can be put on it. */
export const isFixed = (key: string): boolean => KEPT.has(key) || key.startsWith('Arrow');

/** The act, by the key it came with, that has `key` on a screen whose acts came with the keys `shipped`. */
export const ownerOf = (key: string, shipped: readonly string[], changes: KeyChanges): string | undefined =>
  shipped.find((each) => changes[each] === key) ??
  shipped.find((each) => each === key && !Object.hasOwn(changes, each));

/** Gives an act the key `wanted`; whatever had that key gets the one the act had. */
export function giveKey(
  act: string,
  wanted: string,
  shipped: readonly string[],
  changes: KeyChanges,
): KeyChanges {
  const before = changes[act] ?? act;
  const owner = ownerOf(wanted, shipped, changes);
  const given = { ...changes, ...(owner !== undefined && { [owner]: before }), [act]: wanted };
  return Object.fromEntries(Object.entries(given).filter(([came, has]) => came !== has));
}

/** Acts left without a key, because another one was given it before this one came to the screen. */
export const withoutKey = (shipped: readonly string[], changes: KeyChanges): string[] =>
  shipped.filter((act) => ownerOf(changes[act] ?? act, shipped, changes) !== act);

/** The single keys of a line of the sheet of keys, where `1–5` stands for five. */
export function singleKeys(keys: readonly string[]): string[] {
  return keys.flatMap((key) => {
    const [, first, last] = key.match(/^(\d)–(\d)$/) ?? [];
    if (first === undefined) return [key];
    return Array.from({ length: Number(last) - Number(first) + 1 }, (_, n) => String(Number(first) + n));
  });
}
