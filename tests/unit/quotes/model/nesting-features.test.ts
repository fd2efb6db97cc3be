import { expect, test } from 'vitest';
import { nestingFeatures } from '@/lib/quotes/model/nesting-features';
import { lastScene } from '@/tests/unit/quotes/scene';

function features(text: string, name: string): string[] {
  const scene = lastScene(text);
  const candidate = scene.candidates.find(({ mention }) => mention.text === name);
  return candidate ? nestingFeatures(scene, candidate).map((feature) => feature.join(' ')) : [];
}

test.each([
  ['nobody reports around', 'Ann Lee said it was “bad”.', 'Ann Lee', 'nesting: outer none own cue'],
  [
    'somebody reports around',
    'Ann Lee said that Bob Roy called it “bad”.',
    'Bob Roy',
    'nesting: outer cue opener that',
  ],
  [
    'somebody reports inside',
    'Ann Lee said that Bob Roy called it “bad”.',
    'Ann Lee',
    'nesting: inner weak cue own cue',
  ],
])('%s', (_case, text, name, expected) => {
  expect(features(text, name)).toContain(expected);
});

test('behind the quotation nothing is nested', () => {
  expect(features('“We won,” Ann Lee said.', 'Ann Lee')).toEqual([]);
});
