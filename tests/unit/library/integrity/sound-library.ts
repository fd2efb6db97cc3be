import { keepCatalogue, readCatalogue } from '@/lib/library/catalogue-store';
import { db } from '@/lib/library/database';
import { WordIndex } from '@/lib/library/finder/word-index';
import { settlePicture } from '@/lib/library/pictures';
import { saveArticle } from '@/lib/library/save-article';
import { anArticle, aPicture, aQuote } from '@/tests/unit/library/rows';

export const PICTURE = 'https://news.example/a.png';

const nobody = () => undefined;

/** A sound library: an article with a quotation, a kept picture, an earlier version, and its index. Answers its id. */
export async function soundLibrary(): Promise<string> {
  await Promise.all(db.tables.map((table) => table.clear()));
  await db.changes.clear();
  const save = async (text: string) =>
    saveArticle({ article: anArticle({ text, content: [aPicture(PICTURE)] }), quotes: [aQuote(0)] });
  await save('The text before.');
  const { id } = await save('The text now.');
  await settlePicture(
    { articleId: id, url: PICTURE },
    { state: 'kept', bytes: new Blob(['a']), type: 'image/png' },
  );
  const known = await readCatalogue(nobody);
  await keepCatalogue(known);
  await (await WordIndex.open(known.catalogue)).catchUp(nobody);
  return id;
}
