import { expect, test } from 'vitest';
import { persons, words } from '@/lib/quotes/languages/language-with';

test('a list is parted by white space', () => {
  expect([...words(' say  tell\n warn ')]).toEqual(['say', 'tell', 'warn']);
});

test('every word of a group stands for the same kind of person', () => {
  expect(persons([[{ gender: 'male' }, 'he him']]).get('him')).toEqual({ gender: 'male' });
});
