import { isTracking } from './clean-address';

/** The very address of a page, to be opened by somebody else: as it is, without what tells where one came from. */
export function untracked(address: string): string {
  if (!URL.canParse(address)) return address;
  const url = new URL(address);
  const tracking = [...url.searchParams.keys()].filter(isTracking);
  // Only where there is something to take out: writing the query anew would change how it is spelled.
  for (const name of tracking) url.searchParams.delete(name);
  return tracking.length > 0 ? url.href : address;
}
