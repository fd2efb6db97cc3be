import { expect, test } from 'vitest';
import { headlineOf } from '@/lib/article/metadata/headline';
import { pageOf } from './page';

const isMasthead = (text: string) => text === 'The Daily Example';

test.each<[string, string, string[], string | undefined]>([
  [
    'the heading that is like the title',
    '<h1>News</h1><h2>Harbour opens again</h2>',
    ['Harbour opens again'],
    'Harbour opens again',
  ],
  ['the first h1 without a title', '<h2>News</h2><h1>Harbour opens</h1>', [], 'Harbour opens'],
  ['not the masthead', '<h1>The Daily Example</h1><h1>Harbour opens</h1>', [], 'Harbour opens'],
  ['white space between its parts', '<h1><span>Harbour</span><span>opens</span></h1>', [], 'Harbour opens'],
  [
    'style sheets in it are no text',
    '<h1><style>h1{color:red}</style>Harbour opens</h1>',
    [],
    'Harbour opens',
  ],
  ['no heading', '<p>Harbour opens</p>', ['Harbour opens'], undefined],
])('%s', (_case, html, titles, text) => {
  expect(headlineOf(pageOf(html).documentElement, titles, isMasthead)?.text).toBe(text);
});
