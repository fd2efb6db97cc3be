import { expect, test } from 'vitest';
import { signatureIn } from '@/lib/article/metadata/signature';

const linesOf = (html: string): Element[] => [
  ...new DOMParser().parseFromString(html, 'text/html').body.children,
];

test.each<[string, string, string | undefined]>([
  ['at the line’s end', '<p style="text-align:right">Lê Mai Anh</p>', 'Lê Mai Anh'],
  ['in bold letters', '<p><strong>Ann Lee</strong></p>', 'Ann Lee'],
  ['a desk', '<p><em>HT-Redaktion</em></p>', 'HT-Redaktion'],
  ['after another line', '<p>More soon.</p><p><b>Ann Lee</b></p>', 'Ann Lee'],
  ['far below', '<p>One.</p><p>Two.</p><p><b>Ann Lee</b></p>', undefined],
  ['in letters like the text’s', '<p>Ann Lee</p>', undefined],
  ['the outlet', '<p><b>Harbour Times</b></p>', undefined],
  ['an agency', '<p><b>Reuters</b></p>', undefined],
  ['a button', '<p><b>Read More</b></p>', undefined],
  ['a heading', '<p><b>What The Council Will Do Next</b></p>', undefined],
  ['the head of a box', '<p><b>You’ll Also Love…</b></p>', undefined],
  ['half a line', '<p><b>Ann Lee</b> is a reporter.</p>', undefined],
  ['nothing', '', undefined],
])('%s', (_case, html, signer) => {
  expect(signatureIn(linesOf(html), 'Harbour Times')).toBe(signer);
});
