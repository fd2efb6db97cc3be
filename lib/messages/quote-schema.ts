import * as v from 'valibot';
import type { Edit, Mention, Quote, QuoteKind } from '@/lib/quotes/quote';
import type { Attribution } from '@/lib/review/reviewed-quote';
import { oneOf, words, type Fields } from './words-schema';

const kind = oneOf<QuoteKind>({
  full: true,
  partial: true,
  'multi-paragraph': true,
  block: true,
  nested: true,
  headline: true,
  indirect: true,
});

const place = v.pipe(v.number(), v.integer(), v.minValue(0));
const span = { start: place, end: place };

const mention = v.object({ ...span, text: words } satisfies Fields<Mention>);

const edit = v.object({
  ...span,
  edit: oneOf<Edit['edit']>({ 'put-in': true, 'left-out': true }),
} satisfies Fields<Edit>);

const attribution = {
  speaker: v.nullable(mention),
  resolved: v.exactOptional(words),
  role: v.exactOptional(words),
  confidence: v.pipe(v.number(), v.minValue(0), v.maxValue(1)),
  likely: v.array(mention),
} satisfies Fields<Attribution>;

/** Who says a quotation, as it stands in another context or a file. */
export const attributionSchema: v.GenericSchema<unknown, Attribution> = v.object(attribution);

/** A quotation as another context sent it. */
export const quoteSchema: v.GenericSchema<unknown, Quote> = v.object({
  ...span,
  text: words,
  ...attribution,
  cue: v.exactOptional(mention),
  kind,
  edits: v.exactOptional(v.array(edit)),
  sentence: v.object(span),
} satisfies Fields<Quote>);
