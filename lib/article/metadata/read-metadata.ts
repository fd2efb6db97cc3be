import { canonicalUrl } from '@/lib/article/url/canonical-url';
import { accessOf } from './access';
import { authorsOf } from './authors';
import { cluesIn } from './clues';
import { modifiedOf, publishedOf } from './dates';
import { declaredText } from './declared-text';
import { directionOf, languageOf } from './language';
import { leadPictureOf } from './lead-picture';
import type { Metadata } from './metadata';
import { notesOf } from './notes';
import { sectionOf } from './section';
import { standfirstOf } from './standfirst';
import { tagsOf } from './tags';
import { titleOf } from './title';

/**
 * What `page` tells about its article. Reads only: works on a live page and on a copy alike, and never throws on
 * hostile markup. `now` is what "3 hours ago" is counted from.
 */
export function readMetadata(page: Document, now = new Date()): Metadata {
  const clues = cluesIn(page, now);
  const title = titleOf(clues);
  const lang = languageOf(clues);
  const optional = {
    standfirst: standfirstOf(clues),
    published: publishedOf(clues, lang),
    modified: modifiedOf(clues, lang),
    section: sectionOf(clues),
    lang,
    picture: leadPictureOf(clues),
    access: accessOf(clues),
    notes: notesOf(clues),
  };
  return {
    url: clues.url,
    canonicalUrl: canonicalUrl(clues.url, clues.declaredUrls, title),
    title,
    authors: authorsOf(clues, lang),
    outlet: clues.outlets[0] ?? clues.url,
    dir: directionOf(clues, lang),
    tags: tagsOf(clues),
    declared: declaredText(clues),
    ...withoutGaps(optional),
  };
}

type Present<T> = { [K in keyof T]?: Exclude<T[K], undefined> };

/** The same fields without those that are `undefined`. */
function withoutGaps<T extends object>(fields: T): Present<T> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Present<T>;
}
