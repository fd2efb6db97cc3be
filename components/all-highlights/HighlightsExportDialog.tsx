import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Button } from '@/components/controls/Button';
import { FORMAT_WORDS } from '@/components/highlights/format-words';
import styles from '@/components/library/Dialog.module.css';
import { FormChoice } from '@/components/take/FormChoice';
import { counted } from '@/components/words/counted';
import { useLanguage } from '@/components/words/language';
import { useWords } from '@/components/words/words';
import { HIGHLIGHT_FORMATS, type HighlightFormat } from '@/lib/export/highlight-file';

type Props = { count: number; onCancel: () => void; onExport: (format: HighlightFormat) => void };

/** In which form highlights are to be taken along. */
export function HighlightsExportDialog({ count, onCancel, onExport }: Props) {
  const say = useWords();
  const language = useLanguage();
  const dialog = useRef<HTMLDialogElement>(null);
  const [format, setFormat] = useState<HighlightFormat>('markdown');
  useLayoutEffect(() => dialog.current?.showModal(), []);
  const title = counted(say, 'highlights_export_title', count, language);
  return (
    <dialog class={styles['dialog']} ref={dialog} aria-label={title} onCancel={onCancel}>
      <h2>{title}</h2>
      <FormChoice
        legend="export_form"
        forms={HIGHLIGHT_FORMATS}
        words={FORMAT_WORDS}
        chosen={format}
        onChoose={setFormat}
      />
      <p class={styles['buttons']}>
        <Button onClick={onCancel}>{say('cancel')}</Button>
        <Button kind="main" onClick={() => onExport(format)}>
          {say('export_go')}
        </Button>
      </p>
    </dialog>
  );
}
