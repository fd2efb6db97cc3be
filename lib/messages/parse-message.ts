import * as v from 'valibot';
import { articleSchema } from './article-schema';
import type { Envelope, MessageName, Payload } from './protocol';
import { quoteSchema } from './quote-schema';
import { webAddress } from './words-schema';

const MOST_QUOTES = 20_000; // Ten megabytes of text with a quotation in every sentence.

/** What each message must carry. */
const payloads: { [Name in MessageName]: v.GenericSchema<unknown, Payload<Name>> } = {
  'background/wake': v.undefined(),
  'articles/save': v.object({
    article: articleSchema,
    quotes: v.pipe(v.array(quoteSchema), v.maxLength(MOST_QUOTES)),
    textOnly: v.exactOptional(v.boolean()),
    tabId: v.exactOptional(v.pipe(v.number(), v.integer())),
    parcel: v.exactOptional(v.string()),
  }),
  'jobs/run': v.undefined(),
  'jobs/may-reach': webAddress,
  'jobs/keeps-pictures': v.undefined(),
  'jobs/repairs': v.undefined(),
};

const NAMES: readonly string[] = Object.keys(payloads);

/** Whether something sent to us has the form of a message; what it carries is still unchecked. */
export function isEnvelope(message: unknown): message is Envelope {
  return (
    typeof message === 'object' &&
    message !== null &&
    'name' in message &&
    typeof message.name === 'string' &&
    NAMES.includes(message.name)
  );
}

/** A fresh copy of what a message carries, if it is what that message must carry. */
export function parsePayload<Name extends MessageName>(
  name: Name,
  payload: unknown,
): { ok: true; payload: Payload<Name> } | { ok: false } {
  try {
    const parsed = v.safeParse(payloads[name], payload);
    return parsed.success ? { ok: true, payload: parsed.output } : { ok: false };
  } catch (error) {
    // Nested deeper than the stack reaches: nothing that our own pages send.
    if (error instanceof RangeError) return { ok: false };
    throw error;
  }
}
