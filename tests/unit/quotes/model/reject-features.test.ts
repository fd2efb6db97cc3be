import { expect, test } from 'vitest';
import { quoteFeatures } from '@/lib/quotes/model/reject-features';
import { lastScene } from '@/tests/unit/quotes/scene';

const features = (text: string, title = ''): string[] =>
  quoteFeatures(lastScene(text, title)).map((feature) => feature.join(' '));

test.each([
  ['how long it is', 'Ann Lee said it was “bad”.', 'size 1'],
  ['the word before', 'The so-called “bad” plan failed.', 'before so-called'],
  ['a title', 'She wrote “Gone With the Wind”.', 'titled true size 3-4'],
  ['the rules’ verdict', 'The so-called “bad” plan failed.', 'ruled out true'],
  [
    'single marks among double ones',
    "“We won,” Lee said. The 'bad' plan failed.",
    'single true among double true bare false',
  ],
  ['that somebody reports', 'Ann Lee said it was “bad”.', 'reports cue size 1'],
])('%s', (_case, text, expected) => {
  expect(features(text)).toContain(expected);
});

test('words of the headline', () => {
  expect(features('Ann Lee said it was “bad”.', 'A bad day')).toContain('in the headline true short true');
});
