import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Button } from '@/components/controls/Button';
import { FormChoice } from '@/components/take/FormChoice';
import { counted } from '@/components/words/counted';
import { useLanguage } from '@/components/words/language';
import { useWords, type Word } from '@/components/words/words';
import styles from './Dialog.module.css';

/** The forms articles can leave the library in. */
export const EXPORT_FORMS = ['markdown', 'html', 'json'] as const;
export type ExportForm = (typeof EXPORT_FORMS)[number];

const WORDS: Record<ExportForm, Word> = {
  markdown: 'export_markdown',
  html: 'export_html',
  json: 'export_json',
};

type Props = { count: number; onCancel: () => void; onExport: (form: ExportForm) => void };

/** In which form the selected articles are to be exported. */
export function ExportDialog({ count, onCancel, onExport }: Props) {
  const say = useWords();
  const language = useLanguage();
  const dialog = useRef<HTMLDialogElement>(null);
  const [form, setForm] = useState<ExportForm>('markdown');
  useLayoutEffect(() => dialog.current?.showModal(), []);
  const title = counted(say, 'export_title', count, language);
  return (
    <dialog class={styles['dialog']} ref={dialog} aria-label={title} onCancel={onCancel}>
      <h2>{title}</h2>
      <p>{say('export_text')}</p>
      <FormChoice legend="export_form" forms={EXPORT_FORMS} words={WORDS} chosen={form} onChoose={setForm} />
      <p class={styles['buttons']}>
        <Button onClick={onCancel}>{say('cancel')}</Button>
        <Button kind="main" onClick={() => onExport(form)}>
          {say('export_go')}
        </Button>
      </p>
    </dialog>
  );
}
