import { expect, test } from 'vitest';
import { highlightsToJson } from '@/lib/export/highlights-to-json';
import { exportedHighlights, LINK } from './exported-highlights';

const parsed = (...all: Parameters<typeof exportedHighlights>): unknown =>
  JSON.parse(highlightsToJson([exportedHighlights(...all)], (colour) => `colour ${colour}`));

test('everything that is known of a highlight, below its article', () => {
  const review = { status: 'flagged', reason: 'thin', at: 1 } as const;
  expect(parsed({ id: 'one', note: 'Ask *her*.', tags: ['check'], review })).toEqual({
    format: 'pullquote-highlights',
    version: 1,
    articles: [
      {
        title: 'A story',
        authors: ['Ann Lee'],
        outlet: 'News',
        published: '2026-11-20T08:00:00Z',
        url: 'https://news.example/story',
        saved: '1970-01-01T00:00:00.000Z',
        highlights: [
          {
            id: 'one',
            words: '“yes”',
            before: 'She said ',
            after: ' to it.',
            note: 'Ask *her*.',
            tags: ['check'],
            colour: 'colour 1',
            marked: '1970-01-01T00:00:00.000Z',
            status: 'flagged',
            reason: 'thin',
            link: LINK,
          },
        ],
      },
    ],
  });
});
