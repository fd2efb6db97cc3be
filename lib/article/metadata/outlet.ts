import type { Clues } from './clues';
import { ldList, ldNodes, ldText, ldTypes, own } from './ld-value';
import { plainText } from './plain-text';

/** Name of the newspaper or site; its host where the page names none. */
export function outletOf(clues: Clues): string {
  return outletNames(clues).find((name) => name.length <= 80) ?? hostOf(clues.url);
}

/** Every name the page gives its outlet, the best first. */
export function outletNames({ meta, ld, nodes }: Clues): string[] {
  const publisher = ldNodes(ld, 'publisher', nodes).map((node) => ldText(node, 'name'));
  const sites = nodes
    .filter((node) =>
      ldTypes(node).some((type) => /^(?:WebSite|NewsMediaOrganization|Organization)$/.test(type)),
    )
    .filter((node) => own(node, 'name') !== undefined)
    .map((node) => ldText(node, 'name'));
  const named = ldList(ld, 'publisher').flatMap((value) =>
    typeof value === 'string' ? [plainText(value)] : [],
  );
  const names = [
    meta.first('og:site_name'),
    ...publisher,
    ...named.filter((name) => !/^https?:/.test(name)),
    meta.first(
      'application-name',
      'apple-mobile-web-app-title',
      'dc.publisher',
      'publisher',
      'cre',
      'author.site',
    ),
    ...sites,
  ];
  return [...new Set(names.map((name) => name.replace(/^@/, '').trim()).filter(Boolean))];
}

export function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : '';
}
