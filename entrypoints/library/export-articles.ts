import type { ExportForm } from '@/components/library/ExportDialog';
import { linksIn } from '@/entrypoints/highlights/links-in';
import { download } from '@/lib/browser/download';
import { ownFolder } from '@/lib/browser/folders';
import type { Exported } from '@/lib/export/exported';
import { fileName } from '@/lib/export/file-name';
import { toHtml } from '@/lib/export/to-html';
import { toMarkdown } from '@/lib/export/to-markdown';
import { articleOf } from '@/lib/library/article-of';
import { pictureFile } from '@/lib/library/backup/format';
import { readBacked } from '@/lib/library/backup/read-backed';
import { BlobReader, TextReader, ZipWriter } from '@/lib/library/backup/zip';
import { withBytes } from '@/lib/library/blobs';

const FILE = 'pullquote-articles.zip';
const ENDINGS: Record<ExportForm, string> = { markdown: '.md', html: '.html', json: '.json' };

/**
 * Writes articles with their pictures into one zip and hands it to the browser's downloads; memory does not grow with
 * them. Answers how many there were.
 */
export async function exportArticles(ids: readonly string[], form: ExportForm): Promise<number> {
  const folder = await ownFolder('exports');
  const handle = await folder.getFileHandle(FILE, { create: true });
  const zip = new ZipWriter(await handle.createWritable());
  const written = new Set<string>();
  let count = 0;
  for (const id of ids) {
    const backed = await readBacked(id);
    if (!backed) continue;
    count += 1;
    const { row, quotes, highlights } = backed;
    const exported: Exported = {
      article: articleOf(backed),
      quotes,
      highlights,
      links: await linksIn(backed),
      savedAt: row.savedAt,
    };
    const paths = new Map<string, string>();
    for (const { url, hash = '', type = '', bytes } of await withBytes(backed.pictures)) {
      if (!bytes) continue;
      const path = pictureFile(hash, type);
      paths.set(url, path);
      if (written.has(path)) continue;
      written.add(path);
      await zip.add(path, new BlobReader(bytes), { level: 0 });
    }
    const words = writtenAs(exported, form, (url) => paths.get(url));
    await zip.add(fileName(count, row.title, ENDINGS[form]), new TextReader(words));
  }
  await zip.close();
  download(URL.createObjectURL(await handle.getFile()), FILE);
  return count;
}

function writtenAs(
  exported: Exported,
  form: ExportForm,
  pathOf: (url: string) => string | undefined,
): string {
  switch (form) {
    case 'markdown':
      return toMarkdown(exported, pathOf);
    case 'html':
      return toHtml(exported, pathOf);
    case 'json':
      return JSON.stringify({ ...exported, links: Object.fromEntries(exported.links ?? []) }, null, 2);
  }
}
