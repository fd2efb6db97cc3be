/** The one stretch in which two texts differ: `removed` characters from `start` on gave way to `added` others. */
export type TextEdit = { start: number; removed: number; added: number };

/** What was changed from one text to the next, if it was changed in one place. */
export function editBetween(before: string, after: string): TextEdit {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) start++;
  let same = 0;
  while (same < shorter - start && before.at(-1 - same) === after.at(-1 - same)) same++;
  return atBlock(before, after, {
    start,
    removed: before.length - start - same,
    added: after.length - start - same,
  });
}

/** Blocks that begin alike leave open where the change began: it was at the beginning of one, if it can have been. */
function atBlock(before: string, after: string, edit: TextEdit): TextEdit {
  const { removed, added } = edit;
  if (removed > 0 && added > 0) return edit;
  const [longer, length] = removed > 0 ? [before, removed] : [after, added];
  for (let start = edit.start; ; start--) {
    if (start === 0 || longer.startsWith('\n\n', start - 2)) return { start, removed, added };
    if (longer[start - 1] !== longer[start + length - 1]) return edit;
  }
}

/** Where a stretch of the text before the edit stands after it; undefined where any of it was changed. */
export function afterEdit<T extends { start: number; end: number }>(
  { start, removed, added }: TextEdit,
  stretch: T,
): T | undefined {
  if (stretch.end <= start) return stretch;
  if (stretch.start < start + removed) return undefined;
  const by = added - removed;
  return { ...stretch, start: stretch.start + by, end: stretch.end + by };
}

/** Where a place of the text before the edit is after it; what was changed is where it was. */
export const offsetAfter = (edit: TextEdit, place: number): number =>
  afterEdit(edit, { start: place, end: place + 1 })?.start ?? edit.start;
