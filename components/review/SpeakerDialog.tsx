import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Button } from '@/components/controls/Button';
import dialogStyles from '@/components/library/Dialog.module.css';
import { useWords } from '@/components/words/words';
import { nameOf } from '@/lib/quotes/voices';
import type { ReviewedQuote } from '@/lib/review/reviewed-quote';
import { speakerChoices, type SpeakerChoice } from '@/lib/review/speaker-choices';
import styles from './SpeakerDialog.module.css';

type Props = {
  quote: ReviewedQuote;
  /** All quotations of the article, for who else speaks in it. */
  quotes: readonly ReviewedQuote[];
  lang?: string | undefined;
  onChoose: (choice: SpeakerChoice) => void;
  onCancel: () => void;
};

/** Who says a quotation, where the speaker that was found is the wrong one: somebody of the article, nobody, or a name. */
export function SpeakerDialog({ quote, quotes, lang, onChoose, onCancel }: Props) {
  const say = useWords();
  const dialog = useRef<HTMLDialogElement>(null);
  const [chosen, setChosen] = useState<SpeakerChoice>();
  const [typed, setTyped] = useState('');
  useLayoutEffect(() => {
    const { current } = dialog;
    current?.showModal();
    // Closed before it is gone, so that the focus goes back to where it was.
    return () => current?.close();
  }, []);
  const choices = [...speakerChoices(quote, quotes), ...(nameOf(quote) === undefined ? [] : [NOBODY])];
  const choice = typed.trim() ? { name: typed.trim() } : chosen;
  return (
    <dialog
      class={dialogStyles['dialog']}
      ref={dialog}
      aria-label={say('speaker_choose')}
      onCancel={onCancel}
    >
      <form
        method="dialog"
        onSubmit={(event) => {
          event.preventDefault();
          if (choice) onChoose(choice);
          else onCancel();
        }}
      >
        <h2>{say('speaker_choose')}</h2>
        <blockquote class={styles['words']} lang={lang} dir="auto">
          {quote.text}
        </blockquote>
        <fieldset class={styles['choices']}>
          <legend>{say('speaker_in_article')}</legend>
          {choices.map((each) => (
            <label key={each.name} class={dialogStyles['choice']}>
              <input
                type="radio"
                name="speaker"
                checked={!typed.trim() && chosen?.name === each.name}
                onChange={() => {
                  setChosen(each);
                  setTyped('');
                }}
              />
              <span>
                <bdi>{each.name || say('speaker_nobody')}</bdi>
                {each.role && (
                  <span class={styles['role']}>
                    {' '}
                    <bdi>{each.role}</bdi>
                  </span>
                )}
              </span>
            </label>
          ))}
        </fieldset>
        <label>
          {say('speaker_other')}
          <input
            value={typed}
            autocomplete="off"
            spellcheck={false}
            onInput={({ currentTarget }) => setTyped(currentTarget.value)}
          />
        </label>
        <p class={dialogStyles['buttons']}>
          <Button onClick={onCancel}>{say('cancel')}</Button>
          <Button kind="main">{say('speaker_set')}</Button>
        </p>
      </form>
    </dialog>
  );
}

const NOBODY: SpeakerChoice = { name: '' };
