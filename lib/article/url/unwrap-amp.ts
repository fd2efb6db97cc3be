/** Caches that hold other sites' AMP pages: `google.com/amp/s/example.org/a`, `example-org.cdn.ampproject.org/c/s/…`. */
const CACHES =
  /^https?:\/\/(?:(?:www\.)?google\.[a-z.]{2,6}\/amp|[\w-]+\.cdn\.ampproject\.org\/[cvw]|(?:www\.)?bing-amp\.com\/[cv])\/(s\/)?([^/?#]+\.[^/?#]+.*)$/i;

/** The address of the page itself where `address` is that of a copy in an AMP cache; else `address`. */
export function unwrapAmp(address: string): string {
  const found = CACHES.exec(address);
  const inner = found && `${found[1] ? 'https' : 'http'}://${found[2]}`;
  return inner && URL.canParse(inner) ? inner : address;
}
