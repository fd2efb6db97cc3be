import { useState } from 'preact/hooks';

type Ids = ReadonlySet<string>;

/** Which articles are selected, by id: they stay so whatever the list shows meanwhile. */
export function useSelection(idsOf: (from: number, to: number) => Promise<string[]>) {
  const [selected, setSelected] = useState<Ids>(new Set());
  const [anchor, setAnchor] = useState<number>();
  const [queue] = useState(() => new Queue());
  const change = (to: (before: Ids) => Ids | Promise<Ids>) =>
    queue.add(async (before) => {
      const now = await to(before);
      setSelected(now);
      return now;
    });
  return {
    selected,
    /** What is selected once all keys that were pressed before have had their effect. */
    chosen: () => queue.done,
    select: (index: number, isRange: boolean) => {
      const from = isRange && anchor !== undefined ? Math.min(anchor, index) : index;
      const to = isRange && anchor !== undefined ? Math.max(anchor, index) : index;
      setAnchor(index);
      return change(async (before) => toggled(before, await idsOf(from, to + 1), isRange));
    },
    selectAll: () => change(async () => new Set(await idsOf(0, Number.POSITIVE_INFINITY))),
    clear: () => change(() => new Set()),
  };
}

/** One key after the other: ids are asked for, and the next key may come before they do. */
class Queue {
  done: Promise<Ids> = Promise.resolve(new Set());

  add(change: (before: Ids) => Promise<Ids>): Promise<Ids> {
    this.done = this.done.then((before) => change(before).catch(() => before));
    return this.done;
  }
}

function toggled(before: Ids, ids: readonly string[], isRange: boolean): Ids {
  const now = new Set(before);
  const [only] = ids;
  if (!isRange && only !== undefined && before.has(only)) now.delete(only);
  else for (const id of ids) now.add(id);
  return now;
}
