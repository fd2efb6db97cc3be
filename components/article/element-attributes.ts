import type { ArticleElement } from '@/lib/article/tree';

/** What one element of the tree carries on screen: only what it is known to need. */
export function attributesOf({ tag, ...kept }: ArticleElement): Record<string, string | number> {
  return defined({
    lang: kept.lang,
    dir: kept.dir,
    ...(tag === 'a' && kept.href && { href: kept.href, target: '_blank', rel: 'noreferrer noopener' }),
    ...(kept.note !== undefined && { role: 'doc-noteref', 'data-note': kept.note }),
    ...(kept.back !== undefined && { role: 'doc-backlink', 'data-back': kept.back }),
    'data-noted': kept.noted,
    'data-embed': kept.embed,
    ...((tag === 'td' || tag === 'th') && { colSpan: kept.colSpan, rowSpan: kept.rowSpan }),
    ...(tag === 'ol' && { start: kept.start }),
    ...(tag === 'time' && { dateTime: kept.dateTime }),
  });
}

function defined(attributes: Record<string, string | number | undefined>): Record<string, string | number> {
  return Object.fromEntries(
    Object.entries(attributes).filter((entry): entry is [string, string | number] => entry[1] !== undefined),
  );
}
