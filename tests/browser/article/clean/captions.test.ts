import { expect, test } from 'vitest';
import { markCaptions } from '@/lib/article/clean/captions';
import { sentences } from '@/tests/browser/article/pages';
import { measured } from './cleaned';

function captionsOf(body: string): string[] {
  const { blocks, top } = measured(body);
  markCaptions(top, blocks);
  return blocks.filter(({ isCaption }) => isCaption).map(({ text }) => text);
}

const TEXT = `<p>${sentences(0)}</p><p>${sentences(1)}</p>`;

test.each([
  [
    'text in a figure',
    `${TEXT}<figure><p><img src="/a.jpg"></p><div>The bridge</div></figure>`,
    ['The bridge'],
  ],
  [
    'a block called a caption',
    `${TEXT}<div><p><img src="/a.jpg"></p><p class="img-caption">The bridge</p></div>`,
    ['The bridge'],
  ],
  [
    'a line in a picture box',
    `${TEXT}<div class="contentImage"><p><img src="/a.jpg"></p><p>The bridge</p></div>`,
    ['The bridge'],
  ],
  [
    'lines with a credit',
    `${TEXT}<div class="x1"><div><p><img src="/a.jpg"></p></div><p>The bridge</p><p>Getty Images</p></div>`,
    ['The bridge', 'Getty Images'],
  ],
  ['a credit', `${TEXT}<p>Foto: Ann Lee/dpa</p>`, ['Foto: Ann Lee/dpa']],
  ['no paragraph after a picture', `<p><img src="/a.jpg"></p>${TEXT}`, []],
  ['no quotation in a figure', `${TEXT}<figure><blockquote>Said so</blockquote></figure>`, []],
  [
    'no heading beside a picture',
    `${TEXT}<div class="image"><p><img src="/a.jpg"></p><h3>One</h3></div>`,
    [],
  ],
])('%s', (_case, body, expected) => {
  expect(captionsOf(body)).toEqual(expected);
});
