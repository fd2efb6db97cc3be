import type { Word } from '@/components/words/words';
import type { CitationForm } from '@/lib/export/cite/cite';

/** The message that names each form of a citation. */
export const CITATION_WORDS = {
  apa: 'cite_apa',
  mla: 'cite_mla',
  chicago: 'cite_chicago',
  bibtex: 'cite_bibtex',
  ris: 'cite_ris',
  'csl-json': 'cite_csl_json',
} as const satisfies Record<CitationForm, Word>;
