import type { PageRefusal } from '@/lib/browser/page-refusal';
import { Button } from '@/components/controls/Button';
import { useWords, type Word } from '@/components/words/words';
import { Message } from '@/components/controls/Message';

type Props = { why: PageRefusal; onReadAgain: () => void };

/** A page that cannot be read: which kind it is, and what to do instead. */
export function NotAllowed({ why, onReadAgain }: Props) {
  const say = useWords();
  const { title, text, again } = REFUSALS[why];
  return (
    <Message title={say(title)}>
      <p>{say(text)}</p>
      {again && <Button onClick={onReadAgain}>{say('read_again')}</Button>}
    </Message>
  );
}

type Told = { title: Word; text: Word; again?: true };

const REFUSALS: Record<PageRefusal, Told> = {
  'browser-page': { title: 'refused_browser_page', text: 'refused_browser_page_text' },
  store: { title: 'refused_store', text: 'refused_store_text' },
  pdf: { title: 'refused_pdf', text: 'refused_pdf_text' },
  source: { title: 'refused_source', text: 'refused_source_text' },
  file: { title: 'refused_file', text: 'refused_file_text' },
  blank: { title: 'refused_blank', text: 'refused_blank_text' },
  'other-extension': { title: 'refused_other_extension', text: 'refused_other_extension_text' },
  'error-page': { title: 'refused_error_page', text: 'refused_error_page_text', again: true },
  navigated: { title: 'refused_navigated', text: 'refused_navigated_text', again: true },
  'not-answering': { title: 'refused_not_answering', text: 'refused_not_answering_text', again: true },
  forbidden: { title: 'refused_forbidden', text: 'refused_forbidden_text', again: true },
  failed: { title: 'refused_failed', text: 'refused_failed_text', again: true },
};
