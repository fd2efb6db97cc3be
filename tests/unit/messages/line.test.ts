import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { answerLines, holdLine } from '@/lib/messages/line';

/** A line as the browser makes one: two ends that hear each other, until either hangs up or dies. */
function aLine() {
  const [near, far] = [anEnd(), anEnd()];
  const hangUp = (other: typeof near) => () => other.onDisconnect.ring();
  Object.assign(near, { postMessage: far.onMessage.ring, disconnect: vi.fn<() => void>(hangUp(far)) });
  Object.assign(far, { postMessage: near.onMessage.ring, disconnect: vi.fn<() => void>(hangUp(near)) });
  return { near, far };
}

const anEnd = () => ({
  name: 'pictures',
  postMessage: () => {},
  disconnect: () => {},
  onMessage: aBell(),
  onDisconnect: aBell(),
});

function aBell() {
  const listeners = new Set<(message?: unknown) => void>();
  return {
    addListener: (listener: () => void) => listeners.add(listener),
    removeListener: (listener: () => void) => listeners.delete(listener),
    ring: (message?: unknown) => listeners.forEach((listener) => listener(message)),
  };
}

const lines: ReturnType<typeof aLine>[] = [];
const connect = vi.fn<() => object>();
let answer: (line: object) => void;

beforeEach(() => {
  vi.useFakeTimers();
  lines.length = 0;
  connect.mockReset().mockImplementation(() => {
    const line = aLine();
    lines.push(line);
    return line.near;
  });
  Object.assign(fakeBrowser.runtime, { connect });
  Object.assign(fakeBrowser.runtime.onConnect, {
    addListener: (listener: typeof answer) => (answer = listener),
  });
});

afterEach(() => {
  vi.useRealTimers();
});

test('when the background dies, it is called again', async () => {
  holdLine();
  lines[0]?.near.onDisconnect.ring();
  await vi.runAllTimersAsync();
  expect(connect).toHaveBeenCalledTimes(2);
});

test('not for ever', async () => {
  holdLine(3);
  for (let call = 0; call < 10; call += 1) {
    lines.at(-1)?.near.onDisconnect.ring();
    await vi.runAllTimersAsync();
  }
  expect(connect).toHaveBeenCalledTimes(3);
});

test('once the pictures are there, the line is let go', async () => {
  answerLines(() => Promise.resolve());
  holdLine();
  answer(lines[0]?.far ?? {});
  await vi.runAllTimersAsync();
  expect(lines[0]?.near.disconnect).toHaveBeenCalledOnce();
  lines[0]?.near.onDisconnect.ring();
  await vi.runAllTimersAsync();
  expect(connect).toHaveBeenCalledOnce();
});

test('a caller that has gone is told nothing', async () => {
  const { near, far } = aLine();
  answerLines(async () => far.onDisconnect.ring());
  const heard = vi.fn<() => void>();
  near.onMessage.addListener(heard);
  answer(far);
  await vi.runAllTimersAsync();
  expect(heard).not.toHaveBeenCalled();
});

test('lines of other names are not ours', () => {
  const work = vi.fn<() => Promise<void>>(() => Promise.resolve());
  answerLines(work);
  answer({ ...aLine().far, name: 'another' });
  expect(work).not.toHaveBeenCalled();
});
