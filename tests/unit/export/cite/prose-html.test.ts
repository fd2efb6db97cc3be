import { expect, test } from 'vitest';
import { proseHtml } from '@/lib/export/cite/prose-html';
import { titleOf } from '@/lib/export/cite/prose';

test('titles are italic, addresses links, and nothing of the words is markup', () => {
  const url = 'https://a.example/?a=1&b="2"';
  expect(proseHtml([['<b>One</b> & '], [titleOf('Two <i>'), ' ', { text: url, href: url }]])).toBe(
    '<p>&#x3C;b>One&#x3C;/b> &#x26; </p><p><i>Two &#x3C;i></i> <a href="https://a.example/?a=1&#x26;b=&#x22;2&#x22;">https://a.example/?a=1&#x26;b="2"</a></p>',
  );
});
