import { expect, test } from 'vitest';
import { frameCaptions } from '@/lib/article/clean/frame-captions';
import { measured } from './cleaned';

function framed(body: string): string {
  const { root, blocks } = measured(body);
  for (const block of blocks) block.isCaption ||= block.element.classList.contains('caption');
  frameCaptions(blocks, () => true);
  for (const element of root.querySelectorAll('*'))
    for (const name of ['class', 'data-pq']) element.removeAttribute(name);
  return new XMLSerializer().serializeToString(root).replace(/^<body[^>]*>|<\/body>$/g, '');
}

test.each([
  [
    'with the picture before it',
    '<p><img src="/a.jpg"/></p><p class="caption">b</p>',
    '<figure><p><img src="/a.jpg" /></p><figcaption>b</figcaption></figure>',
  ],
  [
    'with the figure it stands in',
    '<figure><p><img src="/a.jpg"/></p><div class="caption">b</div></figure>',
    '<figure><p><img src="/a.jpg" /></p><figcaption>b</figcaption></figure>',
  ],
  [
    'two lines with one picture',
    '<p><img src="/a.jpg"/></p><p class="caption">b</p><p class="caption">c</p>',
    '<figure><p><img src="/a.jpg" /></p><figcaption>b</figcaption><figcaption>c</figcaption></figure>',
  ],
  ['gone without a picture', '<p>a</p><p class="caption">b</p>', '<p>a</p>'],
])('a caption is %s', (_case, body, expected) => {
  expect(framed(body)).toBe(expected);
});
