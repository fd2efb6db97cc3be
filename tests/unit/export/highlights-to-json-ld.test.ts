import jsonld from 'jsonld';
import { expect, test } from 'vitest';
import { highlightsToJsonLd } from '@/lib/export/highlights-to-json-ld';
import { annoContext } from './anno-context';
import { exportedHighlights, LINK } from './exported-highlights';

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
            {
              type: 'FragmentSelector',
              conformsTo: 'https://wicg.github.io/scroll-to-text-fragment/',
              value: ':~:text=She%20said-,yes',
            },
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

test('a JSON-LD processor knows every word of it', async () => {
  const exported = exportedHighlights(
    { id: 'one', note: 'Ask *her*.', tags: ['check'], review: { status: 'flagged', reason: 'thin', at: 1 } },
    { id: 'two' },
  );
  const document = JSON.parse(highlightsToJsonLd([exported], 'page'));
  const documentLoader = (url: string) => {
    if (url !== 'http://www.w3.org/ns/anno.jsonld') throw new Error(`not asked for: ${url}`);
    return Promise.resolve({ contextUrl: undefined, documentUrl: url, document: annoContext });
  };
  // `safe`: whatever has no meaning is an error, not dropped.
  const options = { documentLoader, safe: true, format: 'application/n-quads' as const };
  const triples = await jsonld.toRDF(document, options);
  const oa = 'http://www.w3.org/ns/oa#';
  expect(triples).toContain(`<urn:uuid:one> <${oa}motivatedBy> <${oa}commenting> .`);
  expect(triples).toContain(`<urn:uuid:two> <${oa}motivatedBy> <${oa}highlighting> .`);
  expect(triples).toContain(`<${oa}exact> "“yes”" .`);
  expect(triples).toContain(`<${oa}start> "9"^^<http://www.w3.org/2001/XMLSchema#nonNegativeInteger> .`);
  expect(triples).toContain(`<${oa}hasSource> <https://news.example/story> .`);
  expect(triples).toContain(new URL(LINK).hash.slice(1));
});
