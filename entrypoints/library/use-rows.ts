import { useCallback, useEffect, useState } from 'preact/hooks';
import type { Reason } from '@/components/library/library-state';
import type { Found } from '@/lib/library/finder/finder';
import type { FinderLine } from '@/lib/library/finder/finder-line';
import type { ArticleRow } from '@/lib/library/rows';
import type { Place } from '@/lib/search/filter-catalogue';

const AHEAD = 30; // Rows read beyond those in sight, for when the list is scrolled.
const MOST_ROWS = 3000; // Rows kept in memory; more are read again when they come into sight.

/** Milliseconds without a key before what nobody has looked at yet is worked out: the next key must not wait for it. */
export const PAUSE = 100;

/** One answer of the finder, and what is known of its articles by now. */
export type Answer = {
  place: Place;
  typed: string;
  found: Found;
  rows: Map<number, ArticleRow>;
  reasons: Map<number, Reason>;
};

/** Reads the rows in sight of an answer and why they were found; the result is called with each range that comes into sight. */
export function useRows(line: FinderLine | undefined, answer: Answer | undefined) {
  const [, setDrawn] = useState(0);
  const [held] = useState<Held>(() => ({ from: 0, to: 0, pause: undefined }));

  const fetchRows = useCallback(
    async (from: number, to: number) => {
      clearTimeout(held.pause);
      Object.assign(held, { from, to });
      if (!line || !answer) return;
      const draw = (isNew: boolean) => isNew && setDrawn((drawn) => drawn + 1);
      const later = async () => {
        draw(await readReasons(line, answer, from, to));
        draw(await readRows(line, answer, Math.max(0, from - AHEAD), to + AHEAD));
      };
      Object.assign(held, { pause: setTimeout(() => void later().catch(() => undefined), PAUSE) });
      draw(await readRows(line, answer, from, to));
    },
    [line, answer, held],
  );

  useEffect(() => {
    void fetchRows(held.from, held.to).catch(() => undefined);
    return () => clearTimeout(held.pause);
  }, [fetchRows, held]);
  return fetchRows;
}

type Held = { from: number; to: number; pause: ReturnType<typeof setTimeout> | undefined };

async function readRows(
  line: FinderLine,
  { found, rows }: Answer,
  from: number,
  to: number,
): Promise<boolean> {
  const missing = found.slots.slice(from, to).filter((slot) => !rows.has(slot));
  if (missing.length === 0) return false;
  const read = await line.ask('rows', missing);
  const ids = read.length === missing.length ? undefined : await line.ask('ids', missing);
  missing.forEach((slot, index) => {
    const row = ids ? read.find(({ id }) => id === ids[index]) : read[index];
    if (row) rows.set(slot, row);
  });
  for (const slot of rows.keys()) {
    if (rows.size <= MOST_ROWS) break;
    rows.delete(slot);
  }
  return true;
}

async function readReasons(line: FinderLine, answer: Answer, from: number, to: number): Promise<boolean> {
  const { found, typed, reasons } = answer;
  if (typed.trim() === '') return false;
  const slots = found.slots.slice(from, to).filter((slot) => !reasons.has(slot));
  if (slots.length === 0) return false;
  const told = await line.ask('reasons', { slots, typed });
  slots.forEach((slot, index) => told[index] && reasons.set(slot, told[index]));
  return true;
}
