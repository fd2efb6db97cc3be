/** More than anybody pastes by hand; what follows is left out. */
export const MOST_ADDRESSES = 1000;

/**
 * Addresses of the web in a pasted text, each once, in order: a list, an e-mail, Markdown, HTML. A line that is a bare
 * host with a path (`news.example/story`) counts, too.
 */
export function addressesIn(text: string): string[] {
  const found = text.split('\n').flatMap((line) => {
    const inLine = [...line.matchAll(ADDRESS)].map(([address]) => withoutEnd(address));
    return inLine.length > 0 ? inLine : bareAddress(line.trim());
  });
  return [...new Set(found.filter((address) => URL.canParse(address)))].slice(0, MOST_ADDRESSES);
}

const ADDRESS = /\bhttps?:\/\/[^\s<>"'“”„«»]+/gi;

const bareAddress = (line: string): string[] =>
  /^[\p{L}\d-]+(\.[\p{L}\d-]+)*\.\p{L}{2,}\/\S+$/u.test(line) ? [`https://${line}`] : [];

/** A full stop or bracket behind an address belongs to the text around it, unless the bracket was opened in it. */
function withoutEnd(address: string): string {
  const bare = address.replace(/[.,;:!?*_|`]+$/, '');
  if (/[)\]}]$/.test(bare) && !isClosedWithin(bare)) return withoutEnd(bare.slice(0, -1));
  return bare;
}

function isClosedWithin(address: string): boolean {
  const opening = { ')': '(', ']': '[', '}': '{' }[address.slice(-1)] ?? '';
  const count = (sign: string): number => address.split(sign).length - 1;
  return count(opening) >= count(address.slice(-1));
}
