import { expect, test } from 'vitest';
import { lastScene } from '@/tests/unit/quotes/scene';

test('the scene knows what the rules think and what names stand for', () => {
  const scene = lastScene('Ann Lee won. The so-called “smart bombs” missed, Lee said.');
  expect(scene.ruledOut).toBe(true);
  const lee = scene.candidates.find(({ mention }) => mention.text === 'Lee');
  expect(lee && scene.nameOf(lee)).toBe('Ann Lee');
});
