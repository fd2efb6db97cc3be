import * as v from 'valibot';
import { KEPT_TABLES, type Change } from './change';

/** The changes of one transaction as they are written down; `at` is when, in Unix milliseconds. */
export type JournalRecord = { at: number; changes: readonly Change[] };

export const writeRecord = (record: JournalRecord): string => JSON.stringify(record);

/** A record that was written down; undefined for one that was cut off, or is none. */
export function readRecord(text: string): JournalRecord | undefined {
  try {
    return v.parse(recordSchema, JSON.parse(text));
  } catch {
    return undefined;
  }
}

const table = v.picklist(KEPT_TABLES);
const rows = v.array(v.record(v.string(), v.unknown()));

/** Rows are checked where they become articles again. */
const recordSchema = v.object({
  at: v.number(),
  changes: v.array(
    v.union([
      v.object({ table, put: rows }),
      v.object({ table, keys: v.array(v.unknown()), set: rows }),
      v.object({ table, gone: v.array(v.unknown()) }),
      v.object({ table, isCleared: v.literal(true) }),
    ]),
  ),
});
