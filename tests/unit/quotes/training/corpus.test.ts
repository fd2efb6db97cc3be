import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { expect, test } from 'vitest';

const text = (file: string) => readFileSync(`lib/quotes/training/corpus/${file}`, 'utf8').trim();
const rows = (file: string): unknown[] =>
  text(file)
    .split('\n')
    .map((line) => JSON.parse(line));

const Words = v.string();
const Span = v.strictObject({ start: v.number(), end: v.number(), text: Words });
const Doc = v.strictObject({
  id: Words,
  title: v.pipe(Words, v.minLength(1)),
  url: v.pipe(Words, v.startsWith('https://en.wikinews.org/wiki/')),
  date: v.pipe(Words, v.isoDate()),
  dateGuessed: v.optional(v.literal(true)),
  split: v.picklist(['train', 'dev', 'test']),
  text: Words,
});
const Quotation = v.strictObject({
  ...Span.entries,
  speaker: v.nullable(Span),
  cue: v.nullable(Span),
  resolved: v.nullable(Words),
  role: v.nullable(Words),
  kind: v.picklist(['full', 'partial', 'multi-paragraph', 'nested', 'headline']),
  chain: v.optional(v.array(Span)),
  group: v.optional(Words),
});
const Ignored = v.strictObject({
  ...Span.entries,
  why: v.picklist(['scare', 'title', 'term', 'nickname', 'sign', 'transcript', 'broken marks']),
});
const Labels = v.strictObject({ id: Words, quotes: v.array(Quotation), ignore: v.array(Ignored) });

const docs = v.parse(v.array(Doc), rows('docs.jsonl'));
const gold = v.parse(v.array(Labels), rows('gold.jsonl'));
const textOf = new Map(docs.map((doc) => [doc.id, doc.text]));
const quotations = gold.flatMap(({ id, quotes }) =>
  quotes.map((quote) => ({ ...quote, id, article: textOf.get(id) ?? '' })),
);
const where = ({ id, start }: { id: string; start: number }) => `${id} at ${start}`;

test('every article has its labels and its attribution, once and in the same order', () => {
  const ids = docs.map(({ id }) => id);
  const attributed = text('ATTRIBUTION.tsv').split('\n').slice(1);
  expect(new Set(ids).size).toBe(ids.length);
  expect(gold.map(({ id }) => id)).toEqual(ids);
  expect(attributed.map((line) => line.split('\t').slice(0, 3))).toEqual(
    docs.map(({ id, title, url }) => [id, title, url]),
  );
});

test('train is older than dev, dev older than test', () => {
  const days = (split: string) => docs.filter((doc) => doc.split === split).map(({ date }) => date);
  const [train, dev, last] = [days('train'), days('dev'), days('test')];
  expect(train.at(-1)).toBeDefined();
  expect([...train, ...dev, ...last]).toEqual(docs.map(({ date }) => date).toSorted());
  expect(Math.max(...train.map(Date.parse))).toBeLessThan(Math.min(...dev.map(Date.parse)));
  expect(Math.max(...dev.map(Date.parse))).toBeLessThan(Math.min(...last.map(Date.parse)));
});

test('every span holds the words the article has there', () => {
  const spans = gold.flatMap(({ id, quotes, ignore }) =>
    [...ignore, ...quotes, ...quotes.flatMap(({ speaker, cue, chain }) => [speaker, cue, ...(chain ?? [])])]
      .filter((span) => span !== null)
      .map((span) => ({ ...span, id })),
  );
  const wrong = spans.filter(
    ({ id, start, end, text: words }) => !words || textOf.get(id)?.slice(start, end) !== words,
  );
  expect(spans.length).toBeGreaterThan(quotations.length);
  expect(wrong.map(where)).toEqual([]);
});

test('no span is labelled twice', () => {
  const all = gold.flatMap(({ id, quotes, ignore }) =>
    [...quotes, ...ignore].map(({ start, end }) => `${id} ${start}–${end}`),
  );
  expect(all.filter((span, i) => all.indexOf(span) !== i)).toEqual([]);
});

test('a speaker and the cue stand outside the quotation, unless it is nested', () => {
  const inside = quotations.filter(({ kind, start, end, speaker, cue }) =>
    [speaker, cue].some((span) => span && kind !== 'nested' && span.start < end && span.end > start),
  );
  expect(inside.map(where)).toEqual([]);
});

test('names and roles are words of the article, without an article before them', () => {
  const ARTICLE = /^(?:the|an?) /i;
  const NEWSPAPER = /^The (?:Guardian|New York Times|Washington Times|Aviation Herald)$/;
  const named = quotations.flatMap(({ id, start, article, resolved, role }) =>
    [resolved, role].filter((name) => name !== null).map((name) => ({ id, start, article, name })),
  );
  const wrong = named.filter(
    ({ article, name }) => !article.includes(name) || (ARTICLE.test(name) && !NEWSPAPER.test(name)),
  );
  expect(wrong.map(where)).toEqual([]);
});

test('a mention has a name, and its chain holds it', () => {
  const wrong = quotations.filter(({ speaker, resolved, chain }) =>
    speaker
      ? !resolved || !chain?.some(({ start, end }) => start === speaker.start && end === speaker.end)
      : resolved !== null,
  );
  expect(wrong.map(where)).toEqual([]);
});

test.each(['train', 'dev', 'test'])('the README counts the %s part', (split) => {
  const ids = new Set(docs.filter((doc) => doc.split === split).map(({ id }) => id));
  const quotes = quotations.filter(({ id }) => ids.has(id));
  const days = docs.filter((doc) => doc.split === split).map(({ date }) => date);
  const row = text('README.md')
    .split('\n')
    .find((line) => line.startsWith(`| ${split} `));
  expect(row?.split('|').map((cell) => cell.trim())).toEqual([
    '',
    split,
    String(ids.size),
    String(quotes.length),
    String(quotes.filter((quote) => wordsIn(quote.text) < 5).length),
    String(quotes.filter(({ kind }) => kind === 'partial').length),
    String(gold.filter(({ id }) => ids.has(id)).flatMap(({ ignore }) => ignore).length),
    days.at(0),
    days.at(-1),
    '',
  ]);
});

function wordsIn(words: string): number {
  return words.match(/[\p{L}\p{N}][\p{L}\p{N}'’.-]*/gu)?.length ?? 0;
}
