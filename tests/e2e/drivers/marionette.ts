import { connect, type Socket } from 'node:net';

/**
 * Firefox's own remote control over TCP: `length:[type, id, …]` messages.
 * https://firefox-source-docs.mozilla.org/testing/marionette/Protocol.html
 */
export type Marionette = {
  /** Sends a command and gives its answer; rejects with Firefox's words when it fails. */
  command(name: string, parameters?: Record<string, unknown>): Promise<unknown>;
  /** Runs a function body in the page shown. */
  runInPage(body: string, ...values: unknown[]): Promise<unknown>;
  /** Runs an async function body in the browser's own window, with its privileges. */
  runInBrowser(body: string, ...values: unknown[]): Promise<unknown>;
  disconnect(): void;
};

type Waiting = { resolve: (value: unknown) => void; reject: (reason: Error) => void };
type Failure = { error: string; message: string };

/** Connects to a Firefox started with `--marionette` and opens a session. */
export async function connectMarionette(port: number): Promise<Marionette> {
  const waiting = new Map<number, Waiting>();
  const socket = await greeted(port, (message) => {
    const [, id, failure, value] = message;
    const asked = waiting.get(id);
    waiting.delete(id);
    if (failure) asked?.reject(new Error(`${failure.error}: ${failure.message}`));
    else asked?.resolve(value);
  });
  socket.once('close', () => {
    for (const { reject } of waiting.values()) reject(new Error('Firefox closed the connection.'));
  });

  let lastId = 0;
  const command = (name: string, parameters: Record<string, unknown> = {}) =>
    new Promise<unknown>((resolve, reject) => {
      const id = ++lastId;
      waiting.set(id, { resolve, reject });
      const message = JSON.stringify([0, id, name, parameters]);
      socket.write(`${Buffer.byteLength(message)}:${message}`);
    });
  await command('WebDriver:NewSession', { capabilities: {} });

  return {
    command,
    runInPage: async (script, ...args) => valueOf(await command('WebDriver:ExecuteScript', { script, args })),
    async runInBrowser(body, ...args) {
      await command('Marionette:SetContext', { value: 'chrome' });
      try {
        const script = `const done = arguments[arguments.length - 1];
          (async () => { ${body} })().then(value => done({ value: value ?? null }), error => done({ error: String(error) }))`;
        const answer = valueOf(await command('WebDriver:ExecuteAsyncScript', { script, args }));
        return outcomeOf(answer);
      } finally {
        await command('Marionette:SetContext', { value: 'content' });
      }
    },
    disconnect: () => socket.destroy(),
  };
}

type Message = [type: number, id: number, failure: Failure | null, value: unknown];

/** Resolves once Firefox has said hello; after that every message goes to `hear`. */
function greeted(port: number, hear: (message: Message) => void): Promise<Socket> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1');
    let received = Buffer.alloc(0);
    socket.once('error', reject);
    socket.on('data', (bytes) => {
      received = Buffer.concat([received, bytes]);
      for (let message = firstMessage(received); message; message = firstMessage(received)) {
        received = received.subarray(message.end);
        const parsed: unknown = JSON.parse(message.text);
        if (Array.isArray(parsed)) hear(parsed as Message);
        else resolve(socket);
      }
    });
  });
}

function firstMessage(received: Buffer): { text: string; end: number } | undefined {
  const colon = received.indexOf(':');
  if (colon < 0) return undefined;
  const end = colon + 1 + Number(received.subarray(0, colon).toString());
  return received.length < end ? undefined : { text: received.subarray(colon + 1, end).toString(), end };
}

const valueOf = (answer: unknown): unknown =>
  typeof answer === 'object' && answer && 'value' in answer ? answer.value : undefined;

function outcomeOf(answer: unknown): unknown {
  if (typeof answer === 'object' && answer && 'error' in answer) throw new Error(String(answer.error));
  return valueOf(answer);
}
