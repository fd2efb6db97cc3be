import { expect, test } from 'vitest';
import { notesOf } from '@/lib/article/metadata/notes';
import { cluesOf, jsonLd } from './page';

const SAID = 'An earlier version of this article gave the depth as eight metres.';
const correction = (value: unknown) =>
  notesOf(cluesOf(jsonLd({ '@type': 'NewsArticle', headline: 'Harbour', correction: value })));
const shown = (html: string) => notesOf(cluesOf(`<h1>Harbour</h1>${html}`));

test.each<[string, unknown]>([
  ['as text', SAID],
  ['as a comment', { '@type': 'CorrectionComment', text: SAID }],
  ['as a list of comments', [{ '@type': 'CorrectionComment', description: SAID }]],
  ['with its label', `Correction: ${SAID}`],
])('a correction in JSON-LD %s', (_case, value) => {
  expect(correction(value)).toEqual([{ kind: 'correction', text: SAID }]);
});

test.each<[string, string]>([
  ['in a paragraph', `<p>Correction: ${SAID}</p>`],
  ['with a label in bold', `<p><strong>Correction:</strong> ${SAID}</p>`],
  ['with a date', `<p><em>Correction (May 3, 2026): ${SAID}</em></p>`],
  ['in brackets', `<p>[Correction: ${SAID}]</p>`],
  ['under a heading', `<aside><h3>Correction</h3><p>${SAID}</p></aside>`],
  ['without a label', `<p>${SAID}</p>`],
  ['behind a star', `<p><em>*${SAID}</em></p>`],
  ['twice', `<p>Correction: ${SAID}</p><p>Correction: ${SAID}</p>`],
])('a correction %s', (_case, html) => {
  expect(shown(html)).toEqual([{ kind: 'correction', text: SAID }]);
});

test.each<[string, string]>([
  ['a line of dates', '<p>Updated: 02.02.2026 23:49 Published: 02.02.2026 21:52 and more</p>'],
  ['a section called updates', `<h2>Update</h2><p>${SAID.replace('An', 'The')}</p>`],
  ['a date of change', '<p>Updated: May 3, 2026</p>'],
  ['a teaser', `<div class="related"><p>Correction: ${SAID}</p></div>`],
  ['a sentence', '<p>Corrections officers said on Monday that nobody had left the building.</p>'],
  ['nothing', ''],
])('%s is no note', (_case, html) => {
  expect(shown(html)).toBeUndefined();
});
