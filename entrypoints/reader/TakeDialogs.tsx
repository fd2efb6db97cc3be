import { useMemo, useState } from 'preact/hooks';
import { CiteDialog } from '@/components/take/CiteDialog';
import type { Word } from '@/components/words/words';
import type { Article } from '@/lib/article/article';
import { copyWords } from '@/lib/browser/copy-words';
import { downloadText } from '@/lib/browser/download-text';
import type { Citation, CitationForm } from '@/lib/export/cite/cite';
import { loneFileName } from '@/lib/export/file-name';
import { plainProse } from '@/lib/export/cite/prose';
import { sourceOf, type CitedWords } from '@/lib/export/cite/source';
import { TakeCard } from './TakeCard';

/** What is open of the dialogs that take something along. */
export type OpenTaking = { dialog: 'cite'; words?: CitedWords } | { dialog: 'card'; words: CitedWords };

type Props = {
  article: Article;
  open: OpenTaking;
  /** Hears what was done. */
  onDone: (said: Word) => void;
  onClose: () => void;
};

/** The dialogs that take an article, or words of it, along. */
export function TakeDialogs({ open, ...props }: Props) {
  return open.dialog === 'card' ? (
    <TakeCard words={open.words} {...props} />
  ) : (
    <TakeCitation words={open.words} {...props} />
  );
}

type CitationProps = Omit<Props, 'open'> & { words: CitedWords | undefined };

function TakeCitation({ article, words, onDone, onClose }: CitationProps) {
  const [form, setForm] = useState<CitationForm>(lastForm.form);
  const source = useMemo(() => sourceOf(article, words), [article, words]);
  return (
    <CiteDialog
      source={source}
      form={form}
      onForm={(chosen) => {
        lastForm.form = chosen;
        setForm(chosen);
      }}
      onCopy={(citation) =>
        void copied(citation).then(
          () => onDone('citation_copied'),
          () => onDone('not_copied'),
        )
      }
      onSave={(citation) => {
        if (citation.kind !== 'file') return;
        downloadText({ ...citation, name: loneFileName(article.title, citation.ending) });
        onDone('file_saved');
      }}
      onClose={onClose}
    />
  );
}

/** Whoever cites several articles cites them in the same form. */
const lastForm: { form: CitationForm } = { form: 'apa' };

async function copied(citation: Citation): Promise<void> {
  if (citation.kind === 'file') return copyWords({ text: citation.text });
  const { proseHtml } = await import('@/lib/export/cite/prose-html');
  return copyWords({ text: plainProse(citation.prose), html: proseHtml(citation.prose) });
}
