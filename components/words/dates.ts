import { dateFormat } from './formats';

/** "14 September 2023" for an ISO 8601 moment or Unix milliseconds; undefined where it is no date. */
export function longDate(moment: string | number, language: string): string | undefined {
  return format(moment, language, { dateStyle: 'long', ...dayOnly(moment) });
}

/** "14 Sep 2023": the same for lists. */
export function shortDate(moment: string | number, language: string): string | undefined {
  return format(moment, language, { day: 'numeric', month: 'short', year: 'numeric', ...dayOnly(moment) });
}

/** "14 Sep 2023, 09:12": when something happened on this machine. */
export function shortMoment(moment: number, language: string): string | undefined {
  return format(moment, language, { dateStyle: 'medium', timeStyle: 'short' });
}

// A bare day is read as midnight in Greenwich: written in any zone to the west it would be the day before.
const dayOnly = (moment: string | number): Intl.DateTimeFormatOptions =>
  typeof moment === 'string' && /^\d{4}(-\d\d){0,2}$/.test(moment) ? { timeZone: 'UTC' } : {};

function format(
  moment: string | number,
  language: string,
  options: Intl.DateTimeFormatOptions,
): string | undefined {
  const date = new Date(moment);
  return Number.isNaN(date.getTime()) ? undefined : dateFormat(language, options).format(date);
}
