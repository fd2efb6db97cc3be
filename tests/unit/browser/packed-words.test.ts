import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fillIn, readPackedWords } from '@/lib/browser/packed-words';

const files: Record<string, string> = {
  '/_locales/en/messages.json': 'Report',
  '/_locales/fr/messages.json': 'Rapport',
  '/_locales/pt_BR/messages.json': 'Relatório',
};

beforeEach(() => {
  vi.stubGlobal('fetch', async (file: string) => {
    const message = files[file];
    // So browsers answer where a file of ours is not there.
    if (!message) throw new TypeError('Failed to fetch');
    const newest = file.includes('/en/') ? { newest: { message: 'Latest' } } : {};
    return Response.json({ name: { message }, ...newest });
  });
});
afterEach(() => void vi.unstubAllGlobals());

test.each([
  ['en-GB', 'Report'],
  ['fr-CA', 'Rapport'],
  ['pt-BR', 'Relatório'],
  ['de', 'Report'],
])('for %s the nearest of our files is read', async (language, expected) => {
  expect((await readPackedWords(language)).get('name')).toBe(expected);
});

test('what the nearest one lacks is said in our words', async () => {
  const words = await readPackedWords('fr');
  expect([words.get('name'), words.get('newest')]).toEqual(['Rapport', 'Latest']);
});

test.each([
  ['$1 of $2', ['3', 'Ann Lee'], '3 of Ann Lee'],
  ['$2: $1, $1', ['a', 'b'], 'b: a, a'],
  ['All', [], 'All'],
])('%s is filled in', (message, fillings, expected) => {
  expect(fillIn(message, fillings)).toBe(expected);
});
