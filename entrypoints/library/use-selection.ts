import { useState } from 'preact/hooks';

/** Which articles are selected, by id: they stay so whatever the list shows meanwhile. */
export function useSelection(idsOf: (from: number, to: number) => Promise<string[]>) {
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  const [anchor, setAnchor] = useState<number>();
  const select = async (index: number, isRange: boolean) => {
    const from = isRange && anchor !== undefined ? Math.min(anchor, index) : index;
    const to = isRange && anchor !== undefined ? Math.max(anchor, index) : index;
    // At once: the next key may come before the ids do.
    setAnchor(index);
    const ids = await idsOf(from, to + 1);
    setSelected((before) => {
      const now = new Set(before);
      const [only] = ids;
      if (!isRange && only !== undefined && before.has(only)) now.delete(only);
      else for (const id of ids) now.add(id);
      return now;
    });
  };
  return {
    selected,
    select,
    selectAll: async () => setSelected(new Set(await idsOf(0, Number.POSITIVE_INFINITY))),
    clear: () => setSelected(new Set()),
  };
}
