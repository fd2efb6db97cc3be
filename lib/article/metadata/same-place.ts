/** Whether two addresses are the same page, host spelling, query and fragment aside. */
export function samePlace(one: string, other: string): boolean {
  const place = placeOf(one);
  return place !== undefined && place === placeOf(other);
}

/** Whether two addresses are on the same site. A page copied from an example still names the example's. */
export function sameHost(one: string, other: string): boolean {
  const host = hostOf(one);
  return host !== undefined && host === hostOf(other);
}

function placeOf(address: string): string | undefined {
  const host = hostOf(address);
  return host && host + new URL(address).pathname.replace(/\/+$/, '');
}

const hostOf = (address: string): string | undefined =>
  URL.canParse(address) ? new URL(address).hostname.replace(/^(?:www|m|amp|mobile)\./, '') : undefined;
