import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Button } from '@/components/controls/Button';
import dialogStyles from '@/components/library/Dialog.module.css';
import { useWords } from '@/components/words/words';
import { CITATION_FORMS, cite, type Citation, type CitationForm } from '@/lib/export/cite/cite';
import type { Source } from '@/lib/export/cite/source';
import { CITATION_WORDS } from './citation-words';
import { FormChoice } from './FormChoice';
import styles from './CiteDialog.module.css';

type Props = {
  source: Source;
  /** The form it opens with. */
  form: CitationForm;
  onForm: (form: CitationForm) => void;
  onCopy: (citation: Citation) => void;
  /** Saves a citation that is a file. */
  onSave: (citation: Citation) => void;
  onClose: () => void;
};

/** The citation of an article or of words of it, in the form the reader wants; Enter copies it. */
export function CiteDialog({ source, form, onForm, onCopy, onSave, onClose }: Props) {
  const say = useWords();
  const dialog = useRef<HTMLDialogElement>(null);
  const citation = useCitation(source, form);
  useLayoutEffect(() => {
    dialog.current?.showModal();
    dialog.current?.querySelector<HTMLElement>('input:checked')?.focus();
  }, []);
  const title = say(source.words ? 'cite_words' : 'cite_article');
  const close = () => dialog.current?.close();
  const copy = () => {
    if (citation) onCopy(citation);
    close();
  };
  return (
    <dialog class={dialogStyles['dialog']} ref={dialog} aria-label={title} onClose={onClose} closedby="any">
      <form
        onSubmit={(event) => {
          event.preventDefault();
          copy();
        }}
      >
        <h2>{title}</h2>
        <FormChoice
          legend="cite_form"
          forms={CITATION_FORMS}
          words={CITATION_WORDS}
          chosen={form}
          onChoose={onForm}
        />
        {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reachable without a mouse */}
        <section class={styles['citation']} aria-label={say('citation')} aria-live="polite" tabIndex={0}>
          {citation && <Shown citation={citation} />}
        </section>
        <p class={dialogStyles['buttons']}>
          <Button onClick={close}>{say('cancel')}</Button>
          {citation?.kind === 'file' && (
            <Button
              onClick={() => {
                onSave(citation);
                close();
              }}
            >
              {say('save_file')}
            </Button>
          )}
          <Button kind="main">{say('copy')}</Button>
        </p>
      </form>
    </dialog>
  );
}

function Shown({ citation }: { citation: Citation }) {
  if (citation.kind === 'file') return <pre>{citation.text}</pre>;
  return (
    <>
      {citation.prose.map((line, index) => (
        <p key={index}>
          {line.map((run) =>
            typeof run === 'string' ? run : run.italic ? <i key={run.text}>{run.text}</i> : run.text,
          )}
        </p>
      ))}
    </>
  );
}

/** The citation in a form, once it is written. */
function useCitation(source: Source, form: CitationForm): Citation | undefined {
  const [written, setWritten] = useState<Citation>();
  useEffect(() => {
    let isWanted = true;
    void cite(source, form).then((citation) => isWanted && setWritten(citation));
    return () => {
      isWanted = false;
    };
  }, [source, form]);
  return written;
}
