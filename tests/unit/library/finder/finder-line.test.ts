import { afterEach, expect, test, vi } from 'vitest';
import { FinderLine } from '@/lib/library/finder/finder-line';
import type { Ask } from '@/lib/library/finder/protocol';

const open: { close: () => void }[] = [];
afterEach(() => open.splice(0).forEach((end) => end.close()));

/** A worker that answers each ask with its name, or never. */
function worker(isAlive: boolean): MessagePort {
  const { port1, port2 } = new MessageChannel();
  open.push(port1, port2);
  port1.onmessage = ({ data }: MessageEvent<Ask>) => {
    if (isAlive) port1.postMessage({ id: data.id, ok: data.name !== 'rows', answer: [data.name] });
  };
  return port2;
}

function line(call: () => MessagePort, patience?: number): FinderLine {
  const made = new FinderLine(call, () => undefined, patience);
  open.push(made);
  return made;
}

test('each ask gets its own answer', async () => {
  const finder = line(() => worker(true));
  const slots = new Uint32Array(0);
  const answers = await Promise.all([finder.ask('ids', slots), finder.ask('facets', slots)]);
  expect(answers).toEqual([['ids'], ['facets']]);
});

test('a library that cannot be read is told', async () => {
  await expect(line(() => worker(true)).ask('rows', new Uint32Array(0))).rejects.toThrow(
    'could not be searched',
  );
});

test('when the worker is dead, another one is asked', async () => {
  const calls = vi
    .fn<() => MessagePort>()
    .mockImplementationOnce(() => worker(false))
    .mockImplementation(() => worker(true));
  expect(await line(calls, 20).ask('ids', new Uint32Array(0))).toEqual(['ids']);
  expect(calls).toHaveBeenCalledTimes(2);
});
