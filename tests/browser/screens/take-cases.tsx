import { CardDialog } from '@/components/take/CardDialog';
import { CiteDialog } from '@/components/take/CiteDialog';
import type { Taking } from '@/components/take/taking';
import type { CitationForm } from '@/lib/export/cite/cite';
import { quotedWords, sourceOf, type CitedWords } from '@/lib/export/cite/source';
import { harbour, picture } from './articles';
import type { Cases } from './case';
import { harbourQuotes } from './quotes';

const nothing = () => {};

/** Nothing is taken along. */
export const nothingTaken: Taking = { onLink: nothing, onCite: nothing, onCard: nothing, onWords: nothing };

const CITED_ON = new Date(2026, 10, 24);
const [quote] = harbourQuotes;
const words = quote && quotedWords(quote);

const citing = (form: CitationForm, of?: CitedWords) => (
  <CiteDialog
    source={sourceOf(harbour, of, CITED_ON)}
    form={form}
    onForm={nothing}
    onCopy={nothing}
    onSave={nothing}
    onClose={nothing}
  />
);

const card = {
  words: words?.exact ?? '',
  look: 'light',
  onLook: nothing,
  onSavePng: nothing,
  onSaveSvg: nothing,
  onClose: nothing,
} as const;

/** The dialogs that take something along. */
export const takeCases: Cases = {
  'take-cite-apa': citing('apa'),
  'take-cite-mla-words': citing('mla', words),
  'take-cite-chicago-words': citing('chicago', words),
  'take-cite-bibtex': citing('bibtex', words),
  'take-card': (
    <CardDialog
      {...card}
      picture={{ url: picture('#888', '#444'), width: 1200, height: 750 }}
      onCopy={nothing}
    />
  ),
  'take-card-coming': <CardDialog {...card} />,
};
