/** A moment told in no zone of its own. */
export const IN_UTC = /(?:Z|[+-]00:00)$/;

// No outlet is farther than this from UTC: beyond, the days differ because the story was begun on another one.
const WEST = 8;
const EAST = 10;

/**
 * A moment told in UTC as the day the outlet counts it to, where that is the day before or after: addresses are made of the
 * outlet's own days (`inAddress`, ISO). The hour is lost with it, as nothing tells the zone.
 */
export function outletsDay(moment: string, inAddress: string | undefined): string {
  if (!inAddress || !IN_UTC.test(moment)) return moment;
  const hour = new Date(moment).getUTCHours();
  const isTheirs =
    (hour < WEST && inAddress === dayBeside(moment, -1)) ||
    (hour >= 24 - EAST && inAddress === dayBeside(moment, 1));
  return isTheirs ? inAddress : moment;
}

function dayBeside(moment: string, days: number): string {
  const date = new Date(moment);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}
