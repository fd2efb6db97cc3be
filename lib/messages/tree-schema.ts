import * as v from 'valibot';
import {
  BLOCK_TAGS,
  EMBED_KINDS,
  INLINE_TAGS,
  type ArticleElement,
  type ArticleNode,
  type Attributes,
} from '@/lib/article/tree';
import { webAddress, words, type Fields } from './words-schema';

const count = v.pipe(v.number(), v.minValue(0));

const attributes = {
  href: v.exactOptional(webAddress),
  src: v.exactOptional(webAddress),
  alt: v.exactOptional(words),
  width: v.exactOptional(count),
  height: v.exactOptional(count),
  lang: v.exactOptional(words),
  dir: v.exactOptional(v.picklist(['ltr', 'rtl'])),
  colSpan: v.exactOptional(count),
  rowSpan: v.exactOptional(count),
  start: v.exactOptional(v.number()),
  dateTime: v.exactOptional(words),
  make: v.exactOptional(words),
  note: v.exactOptional(count),
  noted: v.exactOptional(count),
  back: v.exactOptional(count),
  embed: v.exactOptional(v.picklist(EMBED_KINDS)),
} satisfies Fields<Attributes>;

const node: v.GenericSchema<unknown, ArticleNode> = v.union([words, v.lazy(() => element)]);

const element: v.GenericSchema<unknown, ArticleElement> = v.object({
  tag: v.picklist([...BLOCK_TAGS, ...INLINE_TAGS]),
  children: v.array(node),
  ...attributes,
});

/** An article's content: known tags and attributes only, whatever else was sent is left behind. */
export const treeSchema: v.GenericSchema<unknown, ArticleNode[]> = v.array(node);
