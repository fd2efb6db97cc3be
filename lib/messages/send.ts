import { browser } from '#imports';
import type { Answer, Envelope, MessageName, Payload, Reply } from './protocol';

/** What has to be passed with a message: nothing for those that carry nothing. */
type Carried<Name extends MessageName> = Payload<Name> extends undefined ? [] : [payload: Payload<Name>];

/** Asks the background. Never throws: what went wrong is in the reply. */
export async function send<Name extends MessageName>(
  name: Name,
  ...[payload]: Carried<Name>
): Promise<Reply<Answer<Name>>> {
  try {
    const reply: unknown = await browser.runtime.sendMessage({ name, payload } satisfies Envelope);
    return isReply<Name>(reply) ? reply : { ok: false, reason: 'no-answer' };
  } catch {
    return { ok: false, reason: 'no-answer' };
  }
}

// The type of the value is vouched for by `listen`, which accepts only functions that answer it.
const isReply = <Name extends MessageName>(reply: unknown): reply is Reply<Answer<Name>> =>
  typeof reply === 'object' && reply !== null && 'ok' in reply;
