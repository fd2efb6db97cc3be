import type { RefObject } from 'preact';
import { reviewableHighlight } from '@/components/review/reviewable';
import { ReviewFields } from '@/components/review/ReviewFields';
import { useWords } from '@/components/words/words';
import { SectionLabel } from '@/components/controls/SectionLabel';
import { Button } from '@/components/controls/Button';
import { HIGHLIGHT_FORMATS } from '@/lib/export/highlight-file';
import type { Stretch } from '@/lib/highlights/find-in-text';
import { ColourNames } from './ColourNames';
import type { Highlighting } from './highlighting';
import { FORMAT_WORDS } from './format-words';
import { HighlightList } from './HighlightList';
import styles from './HighlightPanel.module.css';

type Props = {
  highlighting: Highlighting;
  /** The article's text, for the words that stand there now. */
  text: string;
  lang?: string | undefined;
  dir: 'ltr' | 'rtl';
  current: string | undefined;
  selected: Stretch | undefined;
  /** The field a reviewer says why in, of a lost highlight, which has no bubble beside its words. */
  reason: RefObject<HTMLInputElement | null>;
  onOpen: (id: string) => void;
};

/** Everything that is marked in an article, in its order; what screen readers hear of the painted words. */
export function HighlightPanel({ highlighting, text, lang, dir, current, selected, reason, onOpen }: Props) {
  const say = useWords();
  const { placed, names, onChange, onAttach, onExport, onName } = highlighting;
  if (placed.length === 0) return null;
  return (
    <section class={styles['panel']} aria-label={say('highlights')}>
      <SectionLabel>{say('highlights')}</SectionLabel>
      <HighlightList
        placed={placed}
        names={names}
        text={text}
        lang={lang}
        dir={dir}
        current={current}
        onOpen={({ highlight }) => onOpen(highlight.id)}
        below={({ highlight, placement }) =>
          placement.state === 'lost' && (
            <>
              {selected && (
                <Button kind="quiet" onClick={() => onAttach(highlight, selected)}>
                  {say('highlight_attach')}
                </Button>
              )}
              {highlight.id === current && (
                <ReviewFields of={reviewableHighlight(highlight, onChange)} reason={reason} />
              )}
            </>
          )
        }
      />
      <fieldset class={styles['export']}>
        <legend>{say('highlights_export')}</legend>
        {HIGHLIGHT_FORMATS.map((format) => (
          <Button key={format} kind="quiet" onClick={() => onExport(format)}>
            {say(FORMAT_WORDS[format])}
          </Button>
        ))}
      </fieldset>
      <details class={styles['names']}>
        <summary>{say('colour_names')}</summary>
        <ColourNames names={names} onName={onName} />
      </details>
    </section>
  );
}
