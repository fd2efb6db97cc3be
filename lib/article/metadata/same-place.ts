/** Whether two addresses are the same page, host spelling, query and fragment aside. */
export function samePlace(one: string, other: string): boolean {
  const place = placeOf(one);
  return place !== undefined && place === placeOf(other);
}

function placeOf(address: string): string | undefined {
  if (!URL.canParse(address)) return undefined;
  const { hostname, pathname } = new URL(address);
  return hostname.replace(/^(?:www|m|amp|mobile)\./, '') + pathname.replace(/\/+$/, '');
}
