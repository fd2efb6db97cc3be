import type { ArticleRow } from '@/lib/library/rows';

/** Articles saved on the same day or, further back, in the same month. */
export type SavedGroup = { title: string; rows: ArticleRow[] };

/** Groups a list, newest first, under "today", "yesterday" and the months, in the interface's language. */
export function groupBySaved(rows: readonly ArticleRow[], language: string, today: Date): SavedGroup[] {
  const groups: SavedGroup[] = [];
  for (const row of rows) {
    const title = titleFor(new Date(row.savedAt), today, language);
    const last = groups.at(-1);
    if (last?.title === title) last.rows.push(row);
    else groups.push({ title, rows: [row] });
  }
  return groups;
}

function titleFor(saved: Date, today: Date, language: string): string {
  const daysAgo = (midnight(today) - midnight(saved)) / DAY;
  if (daysAgo < 1.5)
    return new Intl.RelativeTimeFormat(language, { numeric: 'auto' }).format(
      -Math.round(Math.max(0, daysAgo)),
      'day',
    );
  return new Intl.DateTimeFormat(language, { month: 'long', year: 'numeric' }).format(saved);
}

const DAY = 86_400_000;
const midnight = (date: Date): number =>
  new Date(date.getFullYear(), date.getMonth(), date.getDate()).getTime();
