import * as v from 'valibot';
import type { Article, Doubt, LeadPicture, LeftOut, Note } from '@/lib/article/article';
import { treeSchema } from './tree-schema';
import { oneOf, pageAddress, webAddress, words, type Fields } from './words-schema';

const doubt = oneOf<Doubt>({
  'short-text': true,
  'much-left-out': true,
  'looks-cut-short': true,
  'subscribers-only': true,
  'wrong-characters': true,
  'no-clear-article': true,
  'page-too-large': true,
  'from-page-data': true,
});

const share = v.pipe(v.number(), v.minValue(0), v.maxValue(1));
const size = v.pipe(v.number(), v.minValue(0));

const leadPicture = v.object({
  src: webAddress,
  alt: words,
  caption: v.exactOptional(words),
  credit: v.exactOptional(words),
  width: v.exactOptional(size),
  height: v.exactOptional(size),
} satisfies Fields<LeadPicture>);

const leftOut = v.object({
  text: words,
  rule: words,
  after: v.number(),
  content: v.exactOptional(treeSchema),
} satisfies Fields<LeftOut>);

const note = v.object({
  kind: oneOf<Note['kind']>({ correction: true, 'editors-note': true, update: true }),
  text: words,
} satisfies Fields<Note>);

/** An article as another context sent it, copied field by field into a fresh object. */
export const articleSchema: v.GenericSchema<unknown, Article> = v.object({
  url: pageAddress,
  canonicalUrl: pageAddress,
  title: v.pipe(words, v.nonEmpty()),
  standfirst: v.exactOptional(words),
  authors: v.array(words),
  published: v.exactOptional(words),
  modified: v.exactOptional(words),
  outlet: words,
  section: v.exactOptional(words),
  lang: v.exactOptional(words),
  dir: oneOf<Article['dir']>({ ltr: true, rtl: true }),
  picture: v.exactOptional(leadPicture),
  tags: v.array(words),
  access: v.exactOptional(oneOf<'free' | 'subscribers'>({ free: true, subscribers: true })),
  notes: v.exactOptional(v.array(note)),
  content: treeSchema,
  text: words,
  words: size,
  receipt: v.array(leftOut),
  confidence: share,
  doubts: v.array(doubt),
} satisfies Fields<Article>);
