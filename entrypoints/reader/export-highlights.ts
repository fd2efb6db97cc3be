import type { HighlightFormat } from '@/components/highlights/highlighting';
import { download } from '@/lib/browser/download';
import type { Exported } from '@/lib/export/exported';

const FORGOTTEN = 60_000; // Milliseconds after which a file has long been downloaded.

/** Gives the highlights of an article to the browser's downloads. The code for it is loaded when it is asked for. */
export async function exportHighlights(
  exported: Exported,
  format: HighlightFormat,
  colourName: (colour: number) => string,
): Promise<void> {
  const { ending, type, write } = FORMATS[format];
  const { fileName } = await import('@/lib/export/file-name');
  const text = await write(exported, colourName);
  const url = URL.createObjectURL(new Blob([text], { type }));
  download(url, fileName(exported.highlights.length, exported.article.title, ending));
  setTimeout(() => URL.revokeObjectURL(url), FORGOTTEN);
}

type Writer = {
  ending: string;
  type: string;
  write: (exported: Exported, colourName: (colour: number) => string) => Promise<string>;
};

const FORMATS: Record<HighlightFormat, Writer> = {
  markdown: {
    ending: '.md',
    type: 'text/markdown',
    write: async (exported) =>
      (await import('@/lib/export/highlights-to-markdown')).highlightsToMarkdown(exported),
  },
  text: {
    ending: '.txt',
    type: 'text/plain',
    write: async (exported) => (await import('@/lib/export/highlights-to-text')).highlightsToText(exported),
  },
  csv: {
    ending: '.csv',
    type: 'text/csv',
    write: async (exported, colourName) =>
      (await import('@/lib/export/highlights-to-csv')).highlightsToCsv(exported, colourName),
  },
  'json-ld': {
    ending: '.jsonld',
    type: 'application/ld+json',
    write: async (exported) =>
      (await import('@/lib/export/highlights-to-json-ld')).highlightsToJsonLd(exported),
  },
};
