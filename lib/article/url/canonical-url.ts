/** The story's one address: the first `declared` one of the same host, else `url`; without its fragment. */
export function canonicalUrl(url: string, declared: readonly string[]): string {
  const own = hostOf(url);
  const told = declared.find(
    (address) => own !== '' && hostOf(address) === own && new URL(address).pathname !== '/',
  );
  return (told ?? url).replace(/#.*$/, '');
}

const hostOf = (address: string): string =>
  URL.canParse(address) ? new URL(address).hostname.replace(/^(?:www|m|amp|mobile)\./, '') : '';
