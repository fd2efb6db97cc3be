import { useRef, useState } from 'preact/hooks';

type Ids = ReadonlySet<string>;

/** Which articles are selected, by id: they stay so whatever the list shows meanwhile. */
export function useSelection(idsOf: (from: number, to: number) => Promise<string[]>) {
  const [selected, setSelected] = useState<Ids>(new Set());
  const [anchor, setAnchor] = useState<number>();
  const keys = useRef<Promise<Ids>>(Promise.resolve(new Set()));
  /** One key after the other: ids are asked for, and the next key may come before they do. */
  const change = (to: (before: Ids) => Ids | Promise<Ids>): Promise<Ids> => {
    keys.current = keys.current.then(async (before) => {
      const now = await Promise.resolve(to(before)).catch(() => before);
      setSelected(now);
      return now;
    });
    return keys.current;
  };
  return {
    selected,
    /** What is selected once all keys that were pressed before have had their effect. */
    chosen: () => keys.current,
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

function toggled(before: Ids, ids: readonly string[], isRange: boolean): Ids {
  const now = new Set(before);
  const [only] = ids;
  if (!isRange && only !== undefined && before.has(only)) now.delete(only);
  else for (const id of ids) now.add(id);
  return now;
}
