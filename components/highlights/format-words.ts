import type { Word } from '@/components/words/words';
import type { HighlightFormat } from '@/lib/export/highlight-file';

/** The message that names each file highlights are taken along in. */
export const FORMAT_WORDS = {
  markdown: 'format_markdown',
  text: 'format_text',
  html: 'format_html',
  csv: 'format_csv',
  json: 'format_json',
  'json-ld': 'format_json_ld',
} as const satisfies Record<HighlightFormat, Word>;
