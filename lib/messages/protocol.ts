import type { Article } from '@/lib/article/article';
import type { SiteRepair } from '@/lib/article/repair/site-repair';
import type { LibraryProblem } from '@/lib/library/problem';
import type { Quote } from '@/lib/quotes/quote';

/** Every message the extension's own pages send to its background, and what it answers. */
export type Messages = {
  /** The popup opened: being asked is what wakes the worker, so that the next message finds it awake. */
  'background/wake': () => void;
  /**
   * Keep an article; answered only after the transaction is on disk. `tabId` is the tab that gets the badge, `parcel`
   * the key of the same article in the outbox; `textOnly` keeps no pictures. Pages do not send this themselves, they use `handOver`.
   */
  'articles/save': (saving: {
    article: Article;
    quotes: Quote[];
    textOnly?: boolean;
    tabId?: number;
    parcel?: string;
  }) => { id: string; isNew: boolean };
  /** Addresses wait to be read; rows say which. */
  'jobs/run': () => void;
  /** Whether the reader has given leave to fetch from the host of an address: a page nobody sees cannot know. */
  'jobs/may-reach': (address: string) => boolean;
  /** Whether the reader wants pictures kept: it cannot read settings either. */
  'jobs/keeps-pictures': () => boolean;
  /** What the reader put right in earlier articles: a page nobody sees cannot read the settings. */
  'jobs/repairs': () => SiteRepair[];
};

export type MessageName = keyof Messages;
export type Payload<Name extends MessageName> = Parameters<Messages[Name]>[0];
export type Answer<Name extends MessageName> = ReturnType<Messages[Name]>;

/** Why a message was not answered; every one has its own sentence on screen. */
export type Refusal =
  | LibraryProblem
  /** Not from one of our own pages. */
  | 'not-ours'
  /** Not a message we know, or not with what it must carry. */
  | 'malformed'
  /** The background could not be reached. */
  | 'no-answer';

export type Envelope = { name: MessageName; payload: unknown };
export type Reply<Value = unknown> = { ok: true; value: Value } | { ok: false; reason: Refusal };
