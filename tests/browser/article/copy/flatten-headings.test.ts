import { expect, test } from 'vitest';
import { flattenHeadings } from '@/lib/article/copy/flatten-headings';
import { pageOf } from '@/tests/browser/article/pages';

/** Markup as XML writes it, without its name space. */
const serialised = (element: Element): string =>
  new XMLSerializer()
    .serializeToString(element)
    .replaceAll(' xmlns="http://www.w3.org/1999/xhtml"', '')
    .replace(/^<body>|<\/body>$/g, '');

const flattened = (body: string): string => {
  const page = pageOf(body);
  flattenHeadings(page.body);
  return serialised(page.body);
};

test.each([
  ['a block in a heading', '<h2><strong>A</strong><div>B</div></h2>', '<h2><strong>A</strong> B </h2>'],
  ['an empty button in one', '<h2>A<div><button></button></div></h2>', '<h2>A  </h2>'],
  ['a button that is the heading', '<h2><button>A</button></h2>', '<h2><button>A</button></h2>'],
  ['a plain heading', '<h2>A <em>b</em></h2>', '<h2>A <em>b</em></h2>'],
])('%s', (_case, body, expected) => {
  expect(flattened(body)).toBe(expected);
});

test('a heading that was never closed keeps what stands in it', () => {
  const body = `<h2>A<p>${'The harbour. '.repeat(40)}</p></h2>`;
  expect(flattened(body)).toBe(body);
});
