import { expect, test } from 'vitest';
import { CITATION_FORMS, cite } from '@/lib/export/cite/cite';
import { plainProse } from '@/lib/export/cite/prose';
import { aSource, SAID } from './sources';

test.each(CITATION_FORMS)('%s names source, author and words', async (form) => {
  const citation = await cite(aSource({ words: SAID }), form);
  const text = citation.kind === 'prose' ? plainProse(citation.prose) : citation.text;
  for (const word of ['Halloran', 'The Coastal Courier', '2026', 'We have kept the minutes', 'Ellison'])
    expect(text).toContain(word);
});

test('CSL-JSON is a list of one item', async () => {
  const citation = await cite(aSource(), 'csl-json');
  expect(citation.kind === 'file' && JSON.parse(citation.text)).toMatchObject([
    { type: 'article-newspaper' },
  ]);
});
