import { expect, test } from 'vitest';
import { featuresOf } from '@/lib/quotes/model/features';
import { lastScene } from '@/tests/unit/quotes/scene';

function features(text: string, name: string, title = ''): string[] {
  const scene = lastScene(text, title);
  const candidate = scene.candidates.find(({ mention }) => mention.text === name);
  return candidate ? featuresOf(scene, candidate).map((feature) => feature.join(' ')) : [];
}

test.each([
  ['the pattern that points there', '“We won,” Ann Lee said.', 'Ann Lee', 'how cue after'],
  ['the verb', '“We won,” Ann Lee said.', 'Ann Lee', 'verb said'],
  ['what kind of mention it is', '“We won,” she said.', 'she', 'who pronoun she'],
  ['a role', '“We won,” the minister said.', 'the minister', 'who common role'],
  ['its side', '“We won,” Ann Lee said.', 'Ann Lee', 'where after'],
])('%s', (_case, text, name, expected) => {
  expect(features(text, name)).toContain(expected);
});

test('whom the headline names', () => {
  expect(features('“We won,” Ann Lee said.', 'Ann Lee', 'Lee wins')).toContain('headline true');
  expect(features('“We won,” Ann Lee said.', 'Ann Lee', 'Roy wins')).toContain('headline false');
});
