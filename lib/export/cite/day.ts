/** A day as the place it is told in counts it, or only its month or year. */
export type Day = { year: number; month?: number; day?: number };

/** The day an ISO 8601 moment names in its own zone: what the newspaper prints; undefined where it is none. */
export function dayOf(moment: string): Day | undefined {
  const [found, year, month, day] = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?/.exec(moment) ?? [];
  if (!found) return undefined;
  return {
    year: Number(year),
    ...(month && { month: Number(month) }),
    ...(month && day && { day: Number(day) }),
  };
}

/** Names of the months in full, as English citations write them. */
export const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/** "November 18, 2026", as far as the day is known. */
export function monthFirst({ year, month, day }: Day): string {
  if (month === undefined) return String(year);
  const name = MONTHS[month - 1] ?? '';
  return day === undefined ? `${name} ${year}` : `${name} ${day}, ${year}`;
}
