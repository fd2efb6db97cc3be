import { expect, test } from 'vitest';
import { regularForms } from '@/lib/quotes/languages/english-forms';

test.each([
  ['add', ['add', 'adds', 'added', 'adding']],
  ['state', ['state', 'states', 'stated', 'stating']],
  ['deny', ['deny', 'denies', 'denied', 'denying']],
  ['stress', ['stress', 'stresses', 'stressed', 'stressing']],
  ['admit', ['admit', 'admits', 'admitted', 'admitting']],
  ['quip', ['quip', 'quips', 'quipped', 'quipping']],
  ['agree', ['agree', 'agrees', 'agreed', 'agreeing']],
  ['say', ['say', 'says', 'sayed', 'saying']],
])('%s', (base, expected) => {
  expect(regularForms([base])).toEqual(expected);
});
