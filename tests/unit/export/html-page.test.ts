import { expect, test } from 'vitest';
import { element, htmlPage } from '@/lib/export/html-page';

test('a page in its language, in which no script runs and no string is markup', () => {
  const page = htmlPage({ title: '<b>', lang: 'ar', dir: 'rtl' }, [
    element('p', {}, ['<script>alert(1)</script>']),
  ]);
  expect(page).toMatch(/^<!doctype html><html lang="ar" dir="rtl"><head><meta charset="utf-8">/);
  expect(page).toContain('<title>&#x3C;b></title>');
  expect(page).toContain('<p>&#x3C;script>alert(1)&#x3C;/script></p>');
  expect(page).toContain('content="default-src &#x27;none&#x27;; img-src * data:;');
});
