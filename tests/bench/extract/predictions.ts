import { readFileSync } from 'node:fs';
import type { Article } from '../../../lib/article/article.ts';
import { storedPages, type StoredPage } from './stored-pages.ts';

/** A line of what `bench extract` (or another program) wrote, beside the page it is about. */
export type Prediction = {
  page: StoredPage;
  text: string;
  standfirst?: string | null;
  confidence?: number;
  /** Only in a file written with `--full`. */
  article?: Article;
};

/** The lines of `file` for the pages of `data` whose whole text is known; a page without a line has an empty one. */
export function predictionsFor(data: string, file: string): Prediction[] {
  const key = (dataset: string | undefined, id: string) => `${dataset ?? ''}/${id}`;
  const lines = new Map(
    readFileSync(file, 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line) as Omit<Prediction, 'page'> & { dataset?: string; id: string })
      .map((line) => [key(line.dataset, line.id), line]),
  );
  return storedPages(data)
    .filter(({ gold }) => gold.text !== undefined)
    .map((page) => ({
      text: '',
      ...(lines.get(key(page.dataset, page.id)) ?? lines.get(key(undefined, page.id))),
      page,
    }));
}

/** The whole text as it is shown: standfirst and body. */
export const wholeText = ({ text, standfirst }: Pick<Prediction, 'text' | 'standfirst'>): string =>
  [standfirst, text].filter(Boolean).join('\n\n');
