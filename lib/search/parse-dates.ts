/**
 * The time a date names in the reader's own zone, in Unix milliseconds, `to` exclusive: a year, a month, a day
 * (`2026`, `2026-11`, `2026-11-17`), or how long ago (`7d`, `2w`, `3m`, `1y`, `today`, `yesterday`).
 */
export function parseDates(value: string, now: Date): { from: number; to: number } | undefined {
  const calendar = /^(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?$/.exec(value);
  if (calendar) return calendarDates(calendar.slice(1).map((part) => part && Number(part)));
  const ago = /^(\d{1,4})([dwmy])$/i.exec(value);
  const [year, month, day] = [now.getFullYear(), now.getMonth(), now.getDate()];
  const dayOf = (y: number, m: number, d: number) => span(new Date(y, m, d), new Date(y, m, d + 1));
  if (value.toLowerCase() === 'today') return dayOf(year, month, day);
  if (value.toLowerCase() === 'yesterday') return dayOf(year, month, day - 1);
  if (!ago) return undefined;
  const count = Number(ago[1]);
  switch (ago[2]?.toLowerCase()) {
    case 'd':
      return dayOf(year, month, day - count);
    case 'w':
      return dayOf(year, month, day - 7 * count);
    case 'm':
      return dayOf(year, month - count, day);
    default:
      return dayOf(year - count, month, day);
  }
}

function calendarDates(parts: (string | number | undefined)[]): { from: number; to: number } | undefined {
  const [year, month, day] = parts.map((part) => (typeof part === 'number' ? part : undefined));
  if (year === undefined || year === 0) return undefined;
  if (month === undefined) return span(new Date(year, 0), new Date(year + 1, 0));
  if (month < 1 || month > 12) return undefined;
  if (day === undefined) return span(new Date(year, month - 1), new Date(year, month));
  const start = new Date(year, month - 1, day);
  // The 31st of February is the 3rd of March to a Date, and a slip of the finger to a reader.
  return start.getDate() === day ? span(start, new Date(year, month - 1, day + 1)) : undefined;
}

const span = (from: Date, to: Date) => ({ from: from.getTime(), to: to.getTime() });
