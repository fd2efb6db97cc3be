import { expect, test } from 'vitest';
import type { ArticleNode } from '@/lib/article/tree';
import { rulesBetween } from '@/lib/article/tree-from-dom/rules-between';

const rule: ArticleNode = { tag: 'hr', children: [] };
const [one, two] = ['one', 'two'].map((text): ArticleNode => ({ tag: 'p', children: [text] }));

test.each<[string, (ArticleNode | undefined)[], (ArticleNode | undefined)[]]>([
  ['a rule between two parts stays', [one, rule, two], [one, rule, two]],
  ['of several one stays', [one, rule, rule, rule, two], [one, rule, two]],
  ['none stands at the ends', [rule, rule, one, two, rule, rule], [one, two]],
  ['rules alone are nothing', [rule, rule], []],
])('%s', (_case, content, expected) => {
  expect(rulesBetween(content.filter((node) => node !== undefined))).toEqual(expected);
});
