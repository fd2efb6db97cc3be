import { expect, test } from 'vitest';
import { AS_SHIPPED, keyFor, meaningOf, type ScreenKeys } from '@/lib/keys/screen-keys';

const SWAPPED: ScreenKeys = { changes: { q: 'w', w: 'q' }, areOn: true };
const MOVED: ScreenKeys = { changes: { q: 'w', Delete: 'd' }, areOn: true };
const OFF: ScreenKeys = { changes: { d: 'Insert' }, areOn: false };

test.each<[string, ScreenKeys, string, string | undefined]>([
  ['as it came', AS_SHIPPED, 'q', 'q'],
  ['one that nothing was put on', MOVED, 'x', 'x'],
  ['one that something was put on', MOVED, 'w', 'q'],
  ['one that was given up', MOVED, 'q', undefined],
  ['a named one that was given up', MOVED, 'Delete', undefined],
  ['capitals are other keys', MOVED, 'Q', 'Q'],
  ['of two that changed places', SWAPPED, 'q', 'w'],
  ['the other of them', SWAPPED, 'w', 'q'],
  ['a word every object knows', MOVED, 'constructor', 'constructor'],
  ['a letter while they are off', OFF, 'q', undefined],
  ['a letter beyond sixteen bits while they are off', OFF, '𐐨', undefined],
  ['a named one while letters are off', OFF, 'Escape', 'Escape'],
  ['a named one put in a letter’s place', OFF, 'Insert', 'd'],
])('%s', (_case, own, pressed, meant) => {
  expect(meaningOf(pressed, own)).toBe(meant);
});

test.each<[string, ScreenKeys, string, string | undefined]>([
  ['as it came', AS_SHIPPED, 'q', 'q'],
  ['where it was put', MOVED, 'Delete', 'd'],
  ['none while letters are off', OFF, 'q', undefined],
  ['a named one while letters are off', OFF, 'd', 'Insert'],
])('to press: %s', (_case, own, shipped, pressed) => {
  expect(keyFor(shipped, own)).toBe(pressed);
});
