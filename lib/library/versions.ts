import { articleOf } from './article-of';
import { db } from './database';
import { pictureUrls } from './picture-urls';
import type { VersionRow } from './rows';

/** The earlier versions of an article, the latest first; the one it now has is not among them. */
export async function earlierVersions(articleId: string): Promise<VersionRow[]> {
  return (await db.versions.where('articleId').equals(articleId).sortBy('version')).toReversed();
}

/** Addresses of all pictures that earlier versions of an article show. */
export async function urlsInVersions(articleId: string): Promise<string[]> {
  return (await earlierVersions(articleId)).flatMap((version) => pictureUrls(articleOf(version)));
}
