import { expect, test } from 'vitest';
import { isEnvelope, parsePayload } from '@/lib/messages/parse-message';
import { anArticle, aPicture, aQuote } from '@/tests/unit/library/rows';

const saving = (parts: object = {}) => ({
  article: { ...anArticle(), ...parts },
  quotes: [aQuote(0)],
  tabId: 7,
});

test('what is sent right arrives whole', () => {
  const article = anArticle({
    url: 'file:///home/reader/story.html',
    standfirst: 'In short.',
    published: '2026-03-01T10:00:00+01:00',
    access: 'subscribers',
    picture: { src: 'https://news.example/a.png', alt: 'A harbour', width: 600 },
    content: [
      'Text',
      aPicture('https://news.example/a.png'),
      { tag: 'a', href: 'https://a.example/', children: ['a'] },
    ],
    receipt: [{ text: 'Subscribe', rule: 'newsletter', after: -1 }],
    doubts: ['page-too-large'],
  });
  const quotes = [
    { ...aQuote(0), resolved: 'Ann Lee', role: 'minister', cue: { start: 5, end: 9, text: 'said' } },
    { ...aQuote(1), kind: 'block' as const, edits: [{ start: 2, end: 5, edit: 'left-out' as const }] },
  ];
  expect(parsePayload('articles/save', { article, quotes })).toEqual({
    ok: true,
    payload: { article, quotes },
  });
});

test.each<[string, unknown]>([
  ['nothing', undefined],
  ['no article', { quotes: [] }],
  ['no quotes', { article: anArticle() }],
  ['an article without a title', saving({ title: '' })],
  ['a page of the browser', saving({ url: 'chrome://settings/' })],
  ['a story at a script', saving({ canonicalUrl: 'javascript:alert(1)' })],
  ['a lead picture that is a script', saving({ picture: { src: 'javascript:alert(1)', alt: '' } })],
  ['an element that has no name here', saving({ content: [{ tag: 'script', children: ['alert(1)'] }] })],
  ['an element without children', saving({ content: [{ tag: 'p' }] })],
  ['an unknown doubt', saving({ doubts: ['none'] })],
  ['confidence beyond certainty', saving({ confidence: 2 })],
  ['a quotation that is a string', { ...saving(), quotes: ['“yes”'] }],
  ['a quotation at no place', { ...saving(), quotes: [{ ...aQuote(0), start: -1 }] }],
  [
    'a change nobody knows',
    { ...saving(), quotes: [{ ...aQuote(0), edits: [{ start: 1, end: 2, edit: 'bold' }] }] },
  ],
  [
    'more quotations than a text can hold',
    { ...saving(), quotes: Array.from({ length: 20_001 }, () => aQuote(0)) },
  ],
  ['a tab that is no number', { ...saving(), tabId: '7' }],
])('%s cannot be saved', (_case, payload) => {
  expect(parsePayload('articles/save', payload)).toEqual({ ok: false });
});

test('content nested beyond reason is refused, not a crash', () => {
  let content: unknown = 'deep';
  for (let depth = 0; depth < 100_000; depth += 1) content = { tag: 'p', children: [content] };
  expect(parsePayload('articles/save', saving({ content: [content] }))).toEqual({ ok: false });
});

test('only what has a name is copied: no handlers, no styles, no prototypes', () => {
  const element = JSON.parse(
    '{"tag":"p","children":["a"],"onclick":"alert(1)","style":"x","__proto__":{"x":1}}',
  );
  const parsed = parsePayload('articles/save', saving({ content: [element], html: '<script>' }));
  expect(parsed).toEqual({ ok: true, payload: saving({ content: [{ tag: 'p', children: ['a'] }] }) });
});

test('halves of characters are mended and offsets stay', () => {
  const parsed = parsePayload('articles/save', saving({ text: 'a\uD800b' }));
  expect(parsed).toMatchObject({ payload: { article: { text: 'a\uFFFDb' } } });
});

test.each<[string, unknown, boolean]>([
  ['a message', { name: 'background/wake' }, true],
  ['a message we do not know', { name: 'library/export' }, false],
  ['the name of something every object has', { name: 'toString' }, false],
  ['a string', 'background/wake', false],
  ['nothing', null, false],
])('%s', (_case, message, isMessage) => {
  expect(isEnvelope(message)).toBe(isMessage);
});
