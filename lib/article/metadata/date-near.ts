import type { Line, Lines } from './lines';
import { relativeDate } from './relative-date';
import { writtenDate, type Writing } from './written-date';

/** A dateline is short; a longer text tells of other days. */
const LONGEST_LINE = 140;
const BEFORE = 5;

/** Words that say a date is that of a change, in a dozen languages. */
const CHANGED =
  /updat|modif|aktualis|geändert|mis à jour|modifié|actuali|aggiorna|atualiza|bijgewerkt|gewijzigd|aktuali|uppdater|oppdater|opdater|päivit|güncel|обновл|оновл|diperbarui|更新|수정|تحديث/iu;

/** The date shown near the headline: of publication if told apart, else of the last change. */
export function dateNear(lines: Lines, writing: Writing, now: Date): string | undefined {
  const near = [...lines.after, ...lines.before.slice(-BEFORE).toReversed()].filter(isDateline);
  const read = ({ text }: Line) => writtenDate(text, writing);
  const dated = near.map((line) => ({ line, date: read(line) })).filter(({ date }) => date !== undefined);
  const first = dated.find(({ line }) => !CHANGED.test(line.text.slice(0, 40))) ?? dated[0];
  return first?.date ?? near.map(({ text }) => relativeDate(text, writing.lang, now)).find(Boolean);
}

// A degree sign is the weather's.
const isDateline = ({ text }: Line): boolean => text.length <= LONGEST_LINE && !/°|©/.test(text);
