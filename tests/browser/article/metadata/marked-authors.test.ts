import { expect, test } from 'vitest';
import { markedAuthors } from '@/lib/article/metadata/marked-authors';
import { cluesOf } from './page';

test.each<[string, string, string[]]>([
  ['a link to the author', '<a rel="author" href="/ann">Ann Lee</a>', ['Ann Lee']],
  [
    'two side by side',
    '<p><a rel="author">Ann Lee</a> and <a rel="author">Bo Kim</a></p>',
    ['Ann Lee', 'Bo Kim'],
  ],
  [
    'a name inside an author',
    '<div itemprop="author"><img alt=""><b itemprop="name">Ann Lee</b> Reporter</div>',
    ['Ann Lee'],
  ],
  ['a microformat', '<span class="author vcard"><a class="fn">annlee</a></span>', ['annlee']],
  ['a class', '<div class="article-author">Ann Lee</div>', ['Ann Lee']],
  ['a vague class with “by”', '<div class="AuthorBio_x">Written by <b>Ann Lee</b></div>', ['Ann Lee']],
  ['a vague class without', '<div class="AuthorBio_x">Follow us for more stories</div>', []],
  ['a comment’s author', '<div class="comments"><a rel="author">Bo Kim</a></div>', []],
  ['a teaser’s author', '<aside><a rel="author">Bo Kim</a></aside>', []],
  [
    'a name with a role in an element of its own',
    '<div class="author-name"><b>Ann Lee</b><i>Head of Harbours</i></div>',
    ['Ann Lee'],
  ],
  ['an author in a menu', '<nav><a><b itemprop="author">Ann Lee</b></a></nav>', ['Ann Lee']],
  ['a menu', '<nav><a rel="author">Bo Kim</a></nav>', []],
  ['a button', '<a rel="author" href="/ann">More posts</a>', []],
])('%s', (_case, html, names) => {
  expect(markedAuthors(cluesOf(html))).toEqual(names);
});
