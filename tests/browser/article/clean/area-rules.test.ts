import { expect, test } from 'vitest';
import { areaRule } from '@/lib/article/clean/area-rules';
import { paragraphs } from '@/tests/browser/article/pages';
import { areaOf, measured } from './cleaned';

test.each([
  ['a role', '<div id="it" role="navigation"><p>a</p></div>', 'page'],
  ['a tag', '<aside id="it"><p>a</p></aside>', 'aside'],
  [
    'the footer of a quotation',
    '<blockquote><p>a</p><footer id="it"><p>Ann Lee</p></footer></blockquote>',
    undefined,
  ],
  ['a name', '<div id="it" class="c-newsletterBox"><p>a</p></div>', 'newsletter'],
  [
    'what subscribers get',
    '<ul id="it"><li>Our newsletters.</li><li>Unlimited online access to 15 news sites.</li><li>Daily puzzles.</li></ul>',
    'account',
  ],
  [
    'a list that has a newsletter in it',
    '<ul id="it"><li>A newsletter.</li><li>A paper.</li><li>A radio.</li></ul>',
    undefined,
  ],
  ['a name inside a longer word', '<div id="it" class="shadow"><p>a</p><p>b</p></div>', undefined],
  ['a first line that says it in German', '<div id="it"><p>Mehr zum Thema</p><p>a</p></div>', 'related'],
  [
    'a first line that says it in Spanish',
    '<div id="it"><p>Te puede interesar:</p><p>a</p></div>',
    'related',
  ],
  [
    'a first line that asks for a login',
    '<div id="it"><h2>Sign in to unlock more articles</h2><p>a</p></div>',
    'account',
  ],
  [
    'an invitation over several paragraphs',
    `<div id="it"><h2>Sign in to unlock more articles</h2>${paragraphs(2)}</div>`,
    undefined,
  ],
  [
    'the head of a column',
    '<table><tr><td id="it"><p>Comment</p></td><td><p>b</p></td></tr></table>',
    undefined,
  ],
  [
    'a list of links',
    '<ul id="it"><li><a href="/1">one story</a></li><li><a href="/2">another</a></li></ul>',
    'links',
  ],
  [
    'a list with a link',
    '<ul id="it"><li>some words and <a href="/1">a link</a></li><li>more words than links</li></ul>',
    undefined,
  ],
  ['a plain part', '<div id="it"><p>a</p><p>b</p></div>', undefined],
])('%s', (_case, body, expected) => {
  const { blocks, top } = measured(body);
  expect(areaRule(areaOf(top), blocks)).toBe(expected);
});
