import { leave } from './outbox';
import type { Answer, Payload, Reply } from './protocol';
import { send } from './send';

/**
 * Hands an article to the background to be saved, so that it arrives whatever happens next: the popup may close at
 * once, the background may be asleep or end half way. The reply comes when all is on disk.
 */
export async function handOver(
  saving: Omit<Payload<'articles/save'>, 'parcel'>,
): Promise<Reply<Answer<'articles/save'>>> {
  const parcel = leave(saving);
  const reply = await send('articles/save', { ...saving, parcel });
  if (reply.ok || reply.reason !== 'no-answer') return reply;
  // The background ended half way: it wakes for this, and saving twice makes one copy.
  return send('articles/save', { ...saving, parcel });
}
