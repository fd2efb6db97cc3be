import { browser, type Browser } from '#imports';
import { isEnvelope, parsePayload } from './parse-message';
import type { Answer, MessageName, Payload, Refusal, Reply } from './protocol';

/** A function for every message: one that is missing is a type error. */
export type Answers = {
  [Name in MessageName]: (payload: Payload<Name>) => Promise<Answer<Name>> | Answer<Name>;
};

/**
 * Answers messages of the extension's own pages. What a web page or a content script sends is refused:
 * content scripts share the page's process and may speak for the page. `refusalFor` names what went wrong when a function throws.
 */
export function listen(answers: Answers, refusalFor: (error: unknown) => Refusal): void {
  browser.runtime.onMessage.addListener((message: unknown, sender, respond: (reply: Reply) => void) => {
    void replyTo(message, sender, answers)
      .catch((error: unknown): Reply => ({ ok: false, reason: refusalFor(error) }))
      .then(respond);
    return true; // Keeps the channel open until the answer is there.
  });
}

async function replyTo(
  message: unknown,
  sender: Browser.runtime.MessageSender,
  answers: Answers,
): Promise<Reply> {
  if (!isOurPage(sender)) return { ok: false, reason: 'not-ours' };
  if (!isEnvelope(message)) return { ok: false, reason: 'malformed' };
  return answer(message.name, message.payload, answers);
}

async function answer<Name extends MessageName>(name: Name, sent: unknown, answers: Answers): Promise<Reply> {
  const parsed = parsePayload(name, sent);
  if (!parsed.ok) return { ok: false, reason: 'malformed' };
  return { ok: true, value: await answers[name](parsed.payload) };
}

function isOurPage({ id, url }: Browser.runtime.MessageSender): boolean {
  return id === browser.runtime.id && url !== undefined && url.startsWith(browser.runtime.getURL('/'));
}
