import { expect, test } from 'vitest';
import { chosenKey, giveKey, isFixed, ownerOf, singleKeys, withoutKey } from '@/lib/keys/change-keys';
import type { KeyChanges } from '@/lib/keys/screen-keys';

const ACTS = ['q', 'Q', 'c', 'Delete'];

test.each([
  ['a letter', { key: 'x' }, { key: 'x' }],
  ['a capital', { key: 'X' }, { key: 'X' }],
  ['a named key', { key: 'F8' }, { key: 'F8' }],
  ['only Shift so far', { key: 'Shift' }, undefined],
  ['an accent still to get its letter', { key: 'Dead' }, undefined],
  ['with Ctrl', { key: 'x', ctrlKey: true }, { no: 'chord' }],
  ['with Alt', { key: 'x', altKey: true }, { no: 'chord' }],
  ['with ⌘', { key: 'x', metaKey: true }, { no: 'chord' }],
  ['the one that moves the focus', { key: 'Tab' }, { no: 'kept' }],
  ['the one that presses buttons', { key: ' ' }, { no: 'kept' }],
  ['one that scrolls', { key: 'ArrowDown' }, { no: 'kept' }],
])('choosing %s', (_case, press, chosen) => {
  expect(chosenKey({ ctrlKey: false, altKey: false, metaKey: false, ...press })).toEqual(chosen);
});

test('some keys are the same on every page', () => {
  expect(['Enter', 'Escape', 'ArrowUp', 'Delete', 'q'].filter(isFixed)).toEqual([
    'Enter',
    'Escape',
    'ArrowUp',
  ]);
});

test.each<[string, string, KeyChanges, string | undefined]>([
  ['the act that came with it', 'c', {}, 'c'],
  ['the act it was given', 'x', { q: 'x' }, 'q'],
  ['nobody, once it was given up', 'q', { q: 'x' }, undefined],
  ['the one it was given, not the one that came with it', 'c', { q: 'c' }, 'q'],
])('who has a key: %s', (_case, key, changes, owner) => {
  expect(ownerOf(key, ACTS, changes)).toBe(owner);
});

test.each<[string, string, string, KeyChanges, KeyChanges]>([
  ['a free key', 'q', 'x', {}, { q: 'x' }],
  ['back to the one it came with', 'q', 'q', { q: 'x' }, {}],
  ['one that another has: they change places', 'q', 'c', {}, { q: 'c', c: 'q' }],
  ['and back', 'q', 'q', { q: 'c', c: 'q' }, {}],
  ['in a ring', 'c', 'Delete', { q: 'c', c: 'q' }, { q: 'c', c: 'Delete', Delete: 'q' }],
  ['its own', 'q', 'x', { q: 'x' }, { q: 'x' }],
])('giving %s', (_case, act, wanted, before, after) => {
  expect(giveKey(act, wanted, ACTS, before)).toEqual(after);
});

test.each<[string, KeyChanges, string[]]>([
  ['none', { q: 'x' }, []],
  ['one whose key was given away before it came', { q: 'c' }, ['c']],
  ['none of two that changed places', { q: 'c', c: 'q' }, []],
])('without a key: %s', (_case, changes, acts) => {
  expect(withoutKey(ACTS, changes)).toEqual(acts);
});

test('a range of digits stands for each of them', () => {
  expect(singleKeys(['h', '1–3', '–', 'Delete'])).toEqual(['h', '1', '2', '3', '–', 'Delete']);
});
