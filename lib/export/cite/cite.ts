import type { CslItem } from './csl';
import type { Prose } from './prose';
import type { Source } from './source';

/** The forms a source can be cited in: styles of prose first, then files for reference managers. */
export const CITATION_FORMS = ['apa', 'mla', 'chicago', 'bibtex', 'ris', 'csl-json'] as const;
export type CitationForm = (typeof CITATION_FORMS)[number];

/** A citation ready to be taken along. */
export type Citation =
  | { kind: 'prose'; prose: Prose }
  /** `ending` with its dot. */
  | { kind: 'file'; text: string; type: string; ending: string };

/** Cites a source. The code of each form is loaded when it is asked for. */
export function cite(source: Source, form: CitationForm): Promise<Citation> {
  return WRITERS[form](source);
}

const WRITERS: Record<CitationForm, (source: Source) => Promise<Citation>> = {
  apa: async (source) => inProse((await import('./apa')).apa(source)),
  mla: async (source) => inProse((await import('./mla')).mla(source)),
  chicago: async (source) => inProse((await import('./chicago')).chicago(source)),
  bibtex: async (source) => ({
    kind: 'file',
    text: (await import('./bibtex')).bibtex(await itemOf(source)),
    type: 'application/x-bibtex',
    ending: '.bib',
  }),
  ris: async (source) => ({
    kind: 'file',
    text: (await import('./ris')).ris(await itemOf(source)),
    type: 'application/x-research-info-systems',
    ending: '.ris',
  }),
  'csl-json': async (source) => ({
    kind: 'file',
    text: `${JSON.stringify([await itemOf(source)], null, 2)}\n`,
    type: 'application/vnd.citationstyles.csl+json',
    ending: '.json',
  }),
};

const inProse = (prose: Prose): Citation => ({ kind: 'prose', prose });

const itemOf = async (source: Source): Promise<CslItem> => (await import('./csl')).cslItem(source);
