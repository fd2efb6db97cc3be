import type { Article } from '@/lib/article/article';
import type { Quote } from '@/lib/quotes/quote';

/** Every message the extension's own pages send to its background, and what it answers. */
export type Messages = {
  /** The popup opened: being asked is what wakes the worker, so that the next message finds it awake. */
  'background/wake': () => void;
  /** Keep an article; answered only after the transaction is on disk. */
  'articles/save': (saving: { article: Article; quotes: Quote[]; tabId?: number }) => {
    id: string;
    isNew: boolean;
  };
  /** Fetch the pictures that are still wanted, all of them; safe to repeat. */
  'pictures/collect': () => void;
};

export type MessageName = keyof Messages;
export type Payload<Name extends MessageName> = Parameters<Messages[Name]>[0];
export type Answer<Name extends MessageName> = ReturnType<Messages[Name]>;
export type Envelope = { name: MessageName; payload: unknown };
export type Reply = { ok: true; value: unknown } | { ok: false; reason: string };
