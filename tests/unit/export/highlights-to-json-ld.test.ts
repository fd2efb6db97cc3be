import { expect, test } from 'vitest';
import { highlightsToJsonLd } from '@/lib/export/highlights-to-json-ld';
import { exportedHighlights } from './exported-highlights';

const exported = exportedHighlights({ id: 'one', note: 'Ask *her*.', tags: ['check'] }, { id: 'two' });
const page: unknown = JSON.parse(highlightsToJsonLd([exported]));

test('each is an annotation of the story’s own address, found by its words and by its place', () => {
  expect(page).toMatchObject({
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    type: 'AnnotationPage',
    items: [
      {
        id: 'urn:uuid:one',
        type: 'Annotation',
        motivation: 'commenting',
        body: [
          { type: 'TextualBody', value: 'Ask *her*.', format: 'text/markdown', purpose: 'commenting' },
          { type: 'TextualBody', value: 'check', purpose: 'tagging' },
        ],
        target: {
          source: 'https://news.example/story',
          selector: [
            { type: 'TextQuoteSelector', exact: '“yes”', prefix: 'She said ', suffix: ' to it.' },
            { type: 'TextPositionSelector', start: 9, end: 14 },
          ],
        },
      },
      { id: 'urn:uuid:two', motivation: 'highlighting' },
    ],
  });
});

test('without note and tags there is no body', () => {
  expect(page).not.toHaveProperty(['items', 1, 'body']);
});
