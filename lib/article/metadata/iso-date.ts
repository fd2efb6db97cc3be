const ISO =
  /^(\d{4})[-/.]?(\d\d)[-/.]?(\d\d)(?:[T ]+(\d\d):?(\d\d)(?::?(\d\d)(?:[.,](\d{1,9}))?)?\s*(Z|UTC|GMT|[+-]\d\d:?(?:\d\d)?)?)?$/i;
const EARLIEST_YEAR = 1900;

/** A date written for machines, as ISO 8601; undefined when it is none. A time without zone stays without. */
export function isoDate(written: string): string | undefined {
  const text = written.trim();
  const iso = ISO.exec(text);
  if (iso) return fromParts(iso);
  if (/^\d{10}(?:\d{3})?$/.test(text)) return fromMoment(Number(text) * (text.length === 10 ? 1000 : 1));
  // The form of e-mail and HTTP headers; `Date.parse` would also guess at anything else.
  return /^(?:[a-z]{3},? )?\d{1,2} [a-z]{3} \d{4} \d\d:\d\d(?::\d\d)? (?:GMT|UTC|Z|[+-]\d{4})$/i.test(text)
    ? fromMoment(Date.parse(text))
    : undefined;
}

function fromParts([, year = '', month = '', day = '', hour, minute, second, , zone]: readonly string[]):
  string | undefined {
  if (!isDay(Number(year), Number(month), Number(day))) return undefined;
  const date = `${year}-${month}-${day}`;
  if (hour === undefined || Number(hour) > 23 || Number(minute) > 59) return date;
  return `${date}T${hour}:${minute}:${second ?? '00'}${zone ? offset(zone) : ''}`;
}

const offset = (zone: string): string =>
  /^[a-z]/i.test(zone) ? 'Z' : `${zone.slice(0, 3)}:${zone.replace(/[^\d]/g, '').slice(2).padEnd(2, '0')}`;

const fromMoment = (moment: number): string | undefined =>
  Number.isNaN(moment) || moment < 0 || moment > 8e15
    ? undefined
    : new Date(moment).toISOString().replace('.000Z', 'Z');

/** Whether the calendar has such a day, in a year an article can be of. */
export const isDay = (year: number, month: number, day: number): boolean =>
  year >= EARLIEST_YEAR &&
  year < 2200 &&
  new Date(Date.UTC(year, month - 1, day)).getUTCMonth() === month - 1 &&
  day > 0;
