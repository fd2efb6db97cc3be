import type { Article } from '@/lib/article/article';
import type { Highlight } from '@/lib/highlights/highlight';
import { reviewLine } from '@/lib/review/review-line';
import type { Exported } from './exported';

/** The highlights of articles as W3C Web Annotations, which other tools read; `id` names the page of them. */
export function highlightsToJsonLd(all: readonly Exported[], id: string = crypto.randomUUID()): string {
  const page = {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: `urn:uuid:${id}`,
    type: 'AnnotationPage',
    items: all.flatMap(({ article, highlights, links }) =>
      highlights.map((highlight) => annotation(highlight, article, links?.get(highlight.id))),
    ),
  };
  return `${JSON.stringify(page, null, 2)}\n`;
}

/** What says how the part of an address is to be read that leads to words. */
const TEXT_FRAGMENTS = 'https://wicg.github.io/scroll-to-text-fragment/';

function annotation(
  { id, createdAt, exact, prefix, suffix, start, end, note, tags, review }: Highlight,
  { canonicalUrl, lang }: Article,
  link: string | undefined,
) {
  const bodies = [
    ...(note ? [{ type: 'TextualBody', value: note, format: 'text/markdown', purpose: 'commenting' }] : []),
    ...tags.map((value) => ({ type: 'TextualBody', value, purpose: 'tagging' })),
    ...(review ? [{ type: 'TextualBody', value: reviewLine(review), purpose: 'assessing' }] : []),
  ];
  return {
    id: `urn:uuid:${id}`,
    type: 'Annotation',
    motivation: note ? 'commenting' : 'highlighting',
    created: new Date(createdAt).toISOString(),
    ...(bodies.length > 0 && { body: bodies }),
    target: {
      source: canonicalUrl,
      ...(lang && { language: lang }),
      selector: [
        { type: 'TextQuoteSelector', exact, prefix, suffix },
        { type: 'TextPositionSelector', start, end },
        ...(link
          ? [{ type: 'FragmentSelector', conformsTo: TEXT_FRAGMENTS, value: new URL(link).hash.slice(1) }]
          : []),
      ],
    },
  };
}
