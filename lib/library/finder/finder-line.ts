import type { News } from './finder';
import type { Answered, Ask, Asked, AskName, Ready, Told } from './protocol';

/** Without an answer for so long, in milliseconds, the worker is taken for dead and another one is asked. */
const PATIENCE = 8000;

type Waiting = { ask: Ask; resolve: (answer: unknown) => void; reject: (error: Error) => void };

/**
 * A page's line to the finder. When the worker behind it dies, a new one is called and asked everything again that is
 * still unanswered: the browser tells nobody that a shared worker has ended.
 */
export class FinderLine {
  #call: () => MessagePort;
  #tell: (news: News | Ready) => void;
  #patience: number;
  #port: MessagePort | undefined;
  #waiting = new Map<number, Waiting>();
  #asks = 0;
  #lastHeard = 0;
  #watch: ReturnType<typeof setTimeout> | undefined;

  constructor(call: () => MessagePort, tell: (news: News | Ready) => void, patience = PATIENCE) {
    this.#call = call;
    this.#tell = tell;
    this.#patience = patience;
    this.#connect();
  }

  /** Asks the finder; fails only where the library itself cannot be read. */
  ask<Name extends AskName>(name: Name, asked: Asked<Name>): Promise<Answered<Name>> {
    return new Promise((resolve, reject) => {
      const ask: Ask = { id: ++this.#asks, name, asked };
      // `as`: the finder answers each ask with what the protocol says.
      this.#waiting.set(ask.id, { ask, resolve: (answer) => resolve(answer as Answered<Name>), reject });
      this.#port?.postMessage(ask);
      this.#watchOver();
    });
  }

  close(): void {
    clearTimeout(this.#watch);
    this.#port?.close();
    this.#waiting.clear();
  }

  #connect(): void {
    const port = this.#call();
    port.addEventListener('message', (event: MessageEvent<Told>) => {
      if (port === this.#port) this.#hear(event.data);
    });
    port.start();
    this.#port?.close();
    this.#port = port;
    for (const { ask } of this.#waiting.values()) port.postMessage(ask);
  }

  #hear(told: Told): void {
    this.#lastHeard = Date.now();
    if ('news' in told) return this.#tell(told.news);
    const waiting = this.#waiting.get(told.id);
    this.#waiting.delete(told.id);
    if (told.ok) waiting?.resolve(told.answer);
    else waiting?.reject(new Error('The library could not be searched.'));
  }

  #watchOver(): void {
    if (this.#watch !== undefined) return;
    const since = Date.now();
    this.#watch = setTimeout(() => {
      this.#watch = undefined;
      if (this.#waiting.size === 0) return;
      if (this.#lastHeard < since) this.#connect();
      this.#watchOver();
    }, this.#patience);
  }
}
