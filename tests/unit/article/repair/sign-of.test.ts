import { expect, test } from 'vitest';
import { signOf } from '@/lib/article/repair/sign-of';

test('equal texts have equal signs, which tell nothing of them', () => {
  expect(signOf('Sign up for our newsletter')).toBe(signOf('Sign up for our newsletter'));
  expect(signOf('Sign up for our newsletter')).toMatch(/^[0-9a-z]{1,11}$/);
});

test('a thousand texts that differ in one letter have a thousand signs', () => {
  const signs = Array.from({ length: 1000 }, (_, number) => signOf(`paragraph ${number}`));
  expect(new Set(signs).size).toBe(1000);
});
