import { expect, test } from 'vitest';
import { german } from '@/lib/quotes/languages/german';
import { verbChainAt } from '@/lib/quotes/verb-chain';
import { read } from './read';

test.each([
  ['auxiliaries and adverbs', 'has repeatedly been saying it', 'saying', 'cue'],
  ['a phase gives way to its verb', 'continued to pursue the plan', 'pursue', 'verb'],
  ['a promise keeps its say', 'vowed to fight the plan', 'vowed', 'cue'],
  ['a plain verb', 'ran away', 'ran', 'verb'],
])('%s', (_case, text, cue, strength) => {
  const sentence = read(text);
  const chain = verbChainAt(sentence, 0);
  expect([chain && sentence.tokens[chain.cue]?.text, chain?.strength]).toEqual([cue, strength]);
});

test.each([
  ['was called a liar', true],
  ['was calling it off', false],
])('%s is passive: %s', (text, passive) => {
  expect(verbChainAt(read(text), 0)?.passive).toBe(passive);
});

test.each([
  ['did not mention it', true],
  ['would discuss it', true],
  ['did mention it', false],
])('%s is unreal: %s', (text, negated) => {
  expect(verbChainAt(read(text), 0)?.unreal).toBe(negated);
});

test('a German participle stands behind the quotation', () => {
  const sentence = read('habe „alles gut“ gemacht und gesagt', german);
  const chain = verbChainAt(sentence, 0);
  expect(chain && sentence.tokens[chain.cue]?.text).toBe('gesagt');
});
