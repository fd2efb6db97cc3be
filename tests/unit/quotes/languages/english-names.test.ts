import { expect, test } from 'vitest';
import { men, women } from '@/lib/quotes/languages/english-names';

test('no name is in both lists, and all are in lower case without accents', () => {
  for (const name of women) expect(men.has(name)).toBe(false);
  for (const name of [...women, ...men]) expect(name).toMatch(/^[a-z'-]+$/);
});
