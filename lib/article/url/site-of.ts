/*
 * The registrable domain by rule of thumb. The whole public suffix list (tldts: 47 kB gzipped) would weigh more than
 * everything else that is injected into a page; a wrong guess here only leaves a canonical link unused.
 */

/** Labels under which countries register names: `co.uk`, `com.br`, `go.jp`. */
const SECOND_LEVEL = new Set(
  'co com org net edu gov ac or ne go gob gouv govt mil nom ltd plc sch nhs id web in gen info biz'.split(
    ' ',
  ),
);

/** Hosts that give every writer a name of their own: each is a site by itself. */
const SHARED = new Set(
  (
    'blogspot.com wordpress.com substack.com medium.com tumblr.com github.io gitlab.io netlify.app vercel.app ' +
    'pages.dev web.app firebaseapp.com herokuapp.com typepad.com livejournal.com over-blog.com hypotheses.org ' +
    'ghost.io beehiiv.com weebly.com wixsite.com blogger.com altervista.org jimdofree.com neocities.org'
  ).split(' '),
);

/** The part of a host that one owner holds: `example.co.uk` of `news.example.co.uk`. */
export function siteOf(host: string): string {
  if (/^\[|^[\d.]+$/.test(host)) return host;
  const labels = host.toLowerCase().replace(/\.$/, '').split('.');
  const last = labels.at(-1) ?? '';
  const isCountry = last.length === 2 && SECOND_LEVEL.has(labels.at(-2) ?? '');
  const isShared = SHARED.has(labels.slice(-2).join('.')) || labels.at(isCountry ? -3 : -2) === 'blogspot';
  return labels.slice(isCountry || isShared ? (isCountry && isShared ? -4 : -3) : -2).join('.');
}
