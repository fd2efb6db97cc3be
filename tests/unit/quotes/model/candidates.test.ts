import { expect, test } from 'vitest';
import { lastScene } from '@/tests/unit/quotes/scene';

const names = (text: string) => lastScene(text).candidates.map(({ mention }) => mention.text);

test.each([
  ['whom the rules name comes first', 'When Bob Roy left, Ann Lee said: “We will win.”', 'Ann Lee', 0],
  ['who acts nearby', 'When Bob Roy left, Ann Lee said: “We will win.”', 'Bob Roy', 1],
  ['who acts in the sentence before', 'Bob Roy left. Ann Lee said: “We will win.”', 'Bob Roy', 1],
  ['who acts in the sentence after', '“We will win.” Ann Lee left.', 'Ann Lee', 0],
  ['who is named', 'Ann Lee wrote to Bob Roy: “We will win.”', 'Bob Roy', 1],
])('%s', (_case, text, name, at) => {
  expect(names(text)[at]).toBe(name);
});

test('nobody stands twice in the list', () => {
  const found = names('Ann Lee said, and Ann Lee wrote, that “we will win”.');
  expect(new Set(found.map((name, index) => `${name} ${index}`)).size).toBe(found.length);
});
