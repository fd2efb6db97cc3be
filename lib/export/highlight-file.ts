import type { Exported } from './exported';

/** The files highlights can be taken along in. */
export const HIGHLIGHT_FORMATS = ['markdown', 'text', 'html', 'csv', 'json', 'json-ld'] as const;
export type HighlightFormat = (typeof HIGHLIGHT_FORMATS)[number];

/** A file that is ready to be downloaded. */
export type ExportFile = { name: string; type: string; text: string };

/** The highlights of some articles in one file. The code for it is loaded when it is asked for. */
export async function highlightFile(
  all: readonly Exported[],
  format: HighlightFormat,
  colourName: (colour: number) => string,
): Promise<ExportFile> {
  const { ending, type, write } = FORMATS[format];
  const { loneFileName } = await import('./file-name');
  const [first, ...more] = all;
  const name =
    first && more.length === 0 ? loneFileName(first.article.title, ending) : `pullquote-highlights${ending}`;
  return { name, type, text: await write(all, colourName) };
}

type Writer = {
  ending: string;
  type: string;
  write: (all: readonly Exported[], colourName: (colour: number) => string) => Promise<string>;
};

const FORMATS: Record<HighlightFormat, Writer> = {
  markdown: {
    ending: '.md',
    type: 'text/markdown',
    write: async (all) => {
      const { highlightsToMarkdown } = await import('./highlights-to-markdown');
      return all.map(highlightsToMarkdown).join('\n');
    },
  },
  text: {
    ending: '.txt',
    type: 'text/plain',
    write: async (all) => {
      const { highlightsToText } = await import('./highlights-to-text');
      return all.map(highlightsToText).join('\n\n');
    },
  },
  html: {
    ending: '.html',
    type: 'text/html',
    write: async (all, colourName) =>
      (await import('./highlights-to-html')).highlightsToHtml(all, colourName),
  },
  csv: {
    ending: '.csv',
    type: 'text/csv',
    write: async (all, colourName) => (await import('./highlights-to-csv')).highlightsToCsv(all, colourName),
  },
  json: {
    ending: '.json',
    type: 'application/json',
    write: async (all, colourName) =>
      (await import('./highlights-to-json')).highlightsToJson(all, colourName),
  },
  'json-ld': {
    ending: '.jsonld',
    type: 'application/ld+json',
    write: async (all) => (await import('./highlights-to-json-ld')).highlightsToJsonLd(all),
  },
};
