import { expect, test } from 'vitest';
import { titleOf } from '@/lib/article/metadata/title';
import { cluesOf, jsonLd } from './page';

const SITE = '<meta property="og:site_name" content="The Daily Example">';
const page = ({ h1 = '', ld = '', og = '', tab = '' }) =>
  `<title>${tab}</title>${SITE}${og && `<meta property="og:title" content="${og}">`}${ld && jsonLd({ '@type': 'NewsArticle', headline: ld })}<h1>${h1}</h1><p>Text</p>`;

test.each<[string, Parameters<typeof page>[0], string]>([
  [
    'all agree',
    { h1: 'Harbour opens again', ld: 'Harbour opens again', tab: 'Harbour opens again | The Daily Example' },
    'Harbour opens again',
  ],
  ['only the tab', { tab: 'Harbour opens again | The Daily Example' }, 'Harbour opens again'],
  ['only JSON-LD', { ld: 'Harbour opens again' }, 'Harbour opens again'],
  [
    'a search title in the tab',
    {
      h1: 'Ships are back',
      ld: 'Harbour opening 2026: all you need',
      tab: 'Harbour opening 2026: all you need',
    },
    'Ships are back',
  ],
  [
    'the newsroom’s own word',
    { h1: 'Harbour opening 2026', ld: 'Ships are back in the harbour', tab: 'Harbour opening 2026' },
    'Ships are back in the harbour',
  ],
  [
    'a kicker in the heading',
    { h1: '<span>Port Ann</span><span>Harbour opens again</span>', ld: 'Harbour opens again' },
    'Harbour opens again',
  ],
  [
    'a kicker two sources keep',
    { h1: 'Harbour opens again', ld: 'Port Ann: Harbour opens again', og: 'Port Ann: Harbour opens again' },
    'Port Ann: Harbour opens again',
  ],
  ['a section after it', { tab: 'Harbour opens again | News | The Daily Example' }, 'Harbour opens again'],
  [
    'a heading that is not about it',
    { h1: 'Welcome', og: 'Harbour opens again', tab: 'Harbour opens again' },
    'Harbour opens again',
  ],
  [
    'a description declared for a headline',
    { h1: 'Harbour of Bremen', ld: 'port in Germany', og: 'Harbour of Bremen', tab: 'Harbour of Bremen' },
    'Harbour of Bremen',
  ],
  [
    'a heading of the frame',
    {
      h1: 'Contact us',
      ld: 'Harbour opens again',
      og: 'Harbour opens again',
      tab: 'Harbour opens again – Port',
    },
    'Harbour opens again',
  ],
  ['entities', { ld: 'Harbour &amp; sea opens again' }, 'Harbour & sea opens again'],
])('%s', (_case, parts, title) => {
  expect(titleOf(cluesOf(page(parts)))).toBe(title);
});

test('a question answered in the page does not name it', () => {
  const question = jsonLd({ '@type': 'Question', name: 'When does the harbour open again?' });
  const html = `<title>Harbour and sea</title>${question}<h1>Harbour and sea in 2026</h1><p>Text</p>`;
  expect(titleOf(cluesOf(html))).toBe('Harbour and sea in 2026');
});

test('a page without any title has one all the same', () => {
  expect(titleOf(cluesOf(''))).not.toBe('');
});

test('no more than 500 characters', () => {
  expect(titleOf(cluesOf(page({ h1: 'harbour '.repeat(1000) }))).length).toBeLessThanOrEqual(500);
});
