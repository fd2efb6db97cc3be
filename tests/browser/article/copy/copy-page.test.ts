import { expect, test } from 'vitest';
import { copyOf, pageOf } from '@/tests/browser/article/pages';

const copied = async (body: string): Promise<string> => serialised((await copyOf(pageOf(body))).body);
const serialised = (element: Element): string =>
  new XMLSerializer()
    .serializeToString(element)
    .replaceAll(' xmlns="http://www.w3.org/1999/xhtml"', '')
    .replace(/^<body>|<\/body>$/g, '');

test.each([
  [
    'code and controls go',
    '<p>a</p><script>x</script><style>y</style><input><select><option>z</option></select>',
    '<p>a</p>',
  ],
  ['a form is a plain block', '<form action="/x"><p>a</p></form>', '<div><p>a</p></div>'],
  ['a button goes', '<p>a <button>Share</button></p>', '<p>a </p>'],
  [
    'a button that opens a section is its heading',
    '<h3><button>Why?</button></h3>',
    '<h3><button>Why?</button></h3>',
  ],
  ['unknown elements that hold blocks are blocks', '<x-box><p>a</p></x-box>', '<div><p>a</p></div>'],
  ['comments go', '<p>a<!-- b --></p>', '<p>a</p>'],
])('%s', async (_case, body, expected) => {
  expect(await copied(body)).toBe(expected);
});

test('what the host puts into a slot stands where the slot is', async () => {
  const page = pageOf('<x-card><p slot="text">inside</p></x-card>');
  const shadow = page.querySelector('x-card')?.attachShadow({ mode: 'open' });
  shadow?.append(...pageOf('<p>before</p><slot name="text"></slot><p>after</p>').body.childNodes);
  expect((await copyOf(page)).body.textContent).toBe('beforeinsideafter');
});

test('a page beyond all measure is cut, and says so', async () => {
  const page = pageOf('');
  for (let at = 0; at < 251_000; at++) page.body.append(page.createElement('p'));
  expect((await copyOf(page)).isCut).toBe(true);
  expect((await copyOf(pageOf('<p>a</p>'))).isCut).toBe(false);
});
