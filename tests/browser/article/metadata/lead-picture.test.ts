import { expect, test } from 'vitest';
import { leadPictureOf } from '@/lib/article/metadata/lead-picture';
import { cluesOf, jsonLd } from './page';

const OG = '<meta property="og:image" content="https://img.example.com/1200/harbour-dawn.jpg">';
const SRC = 'https://img.example.com/1200/harbour-dawn.jpg';

test('address, size and alternative text from meta tags', () => {
  const html = `${OG}<meta property="og:image:width" content="1200"><meta property="og:image:height" content="800"><meta property="og:image:alt" content="A harbour">`;
  expect(leadPictureOf(cluesOf(html))).toEqual({ src: SRC, alt: 'A harbour', width: 1200, height: 800 });
});

test('caption and credit of the same picture in the page', () => {
  const html = `${OG}<figure><img src="/640/harbour-dawn.jpg" alt="Boats"><figcaption>The harbour at dawn. Photo: Ann Lee</figcaption></figure>`;
  expect(leadPictureOf(cluesOf(html))).toEqual({
    src: SRC,
    alt: 'Boats',
    caption: 'The harbour at dawn.',
    credit: 'Ann Lee',
  });
});

test('a JSON-LD picture', () => {
  const image = {
    '@type': 'ImageObject',
    url: SRC,
    width: 1200,
    height: '800px',
    caption: 'Dawn',
    creditText: 'Ann Lee',
  };
  const html = jsonLd({ '@type': 'NewsArticle', headline: 'Harbour opens', image });
  expect(leadPictureOf(cluesOf(html))).toEqual({
    src: SRC,
    alt: '',
    caption: 'Dawn',
    credit: 'Ann Lee',
    width: 1200,
    height: 800,
  });
});

test.each<[string, string]>([
  ['none', ''],
  ['a script', '<meta property="og:image" content="javascript:alert(1)">'],
  ['data', '<meta property="og:image" content="data:image/png;base64,AAAA">'],
])('no picture: %s', (_case, html) => {
  expect(leadPictureOf(cluesOf(html))).toBeUndefined();
});
