import { expect, test } from 'vitest';
import { ruleOfNames, wordsOf } from '@/lib/article/clean/names-of';
import { pageOf } from '@/tests/browser/article/pages';

test.each([
  ['newsletter-box__inlineSignup', ['newsletter', 'box', 'inline', 'signup']],
  ['article_body3', ['article', 'body']],
  ['', []],
])('%s', (names, words) => {
  expect(wordsOf(names)).toEqual(words);
});

test.each([
  ['a class', '<div id="x" class="post-related">a</div>', 'related'],
  ['an id', '<div id="disqus_thread">a</div>', 'comments'],
  ['the id of a heading, made of its words', '<h2 id="related-work">a</h2>', undefined],
  [
    'the id of a section, made of its heading',
    '<section id="menu-ideas-for-spring"><h2>Menu ideas: for spring</h2></section>',
    undefined,
  ],
  ['an id that is not', '<section id="menu-ideas-for-spring"><h2>Home</h2></section>', 'page'],
  ['a class that hides', '<span class="visually-hidden">a</span>', 'page'],
  ['a class with a condition', '<div class="md:menu lg:sidebar">a</div>', undefined],
  ['a part of a word', '<div class="sharepoint">a</div>', undefined],
  ['no name', '<div>a</div>', undefined],
])('%s', (_case, body, expected) => {
  const element = pageOf(body).body.firstElementChild;
  expect(element && ruleOfNames(element)).toBe(expected);
});
