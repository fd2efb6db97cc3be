import { toHtml } from 'hast-util-to-html';
import { expect, test } from 'vitest';
import { markedWordsHtml } from '@/lib/export/marked-words-html';
import { exportedHighlights } from './exported-highlights';

test.each([
  ['words alone', {}, '<p dir="ltr">“yes”</p>'],
  ['what a reviewer found', { review: { status: 'flagged', reason: 'thin', at: 1 } }, '<p>flagged: thin</p>'],
  ['a note that is no markup', { note: '<b>x</b>' }, '<p>&#x3C;b>x&#x3C;/b></p>'],
] as const)('%s', (_case, parts, html) => {
  expect(toHtml({ type: 'root', children: markedWordsHtml(exportedHighlights(parts)) })).toContain(html);
});
