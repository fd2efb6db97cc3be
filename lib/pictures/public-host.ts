import ipaddr from 'ipaddr.js';

const PRIVATE_NAMES = /(^|\.)(localhost|local|internal|intranet|lan|home|corp|home\.arpa|test)$/i;

/**
 * Whether a host name (as in `URL.hostname`) lies on the open internet, as far as the name tells: not this machine,
 * not the reader's own network. A public name that leads to a private address is not noticed: extensions cannot ask.
 */
export function isPublicHost(hostname: string): boolean {
  const name = hostname.replace(/^\[|\]$|\.$/g, '');
  if (ipaddr.isValid(name)) return ipaddr.process(name).range() === 'unicast';
  return name.includes('.') && !PRIVATE_NAMES.test(name);
}
