import { useRef } from 'preact/hooks';
import { useKeys } from '@/components/controls/use-keys';
import type { ChosenAids } from '@/components/reader/aids';
import { useWords } from '@/components/words/words';
import { ListenControls } from './ListenControls';
import { ListenSheet } from './ListenSheet';
import { nextSpeed } from './speeds';
import { useListening, type ListeningProps } from './use-listening';
import styles from './ListenBar.module.css';

type Props = ChosenAids &
  Omit<ListeningProps, 'speed'> & {
    /** All voices of the browser. */
    voices: readonly SpeechSynthesisVoice[];
  };

/** The controls of whoever reads aloud, and their keys. */
export function Playing({ aids, onAids, voices, ...props }: Props) {
  const say = useWords();
  const sheet = useRef<HTMLDialogElement>(null);
  const listening = useListening({ ...props, speed: aids.speed });
  const { spoken, toggle, playHere, step } = listening;
  useKeys({
    l: toggle,
    L: playHere,
    ',': () => step({ by: -1, unit: 'sentence' }),
    '.': () => step({ by: 1, unit: 'sentence' }),
    '<': () => step({ by: -1, unit: 'paragraph' }),
    '>': () => step({ by: 1, unit: 'paragraph' }),
    '[': () => onAids({ speed: nextSpeed(aids.speed, -1) }),
    ']': () => onAids({ speed: nextSpeed(aids.speed, 1) }),
  });
  return (
    <>
      <ListenControls {...listening} speed={aids.speed} onSheet={() => sheet.current?.togglePopover()} />
      {spoken.state === 'failed' && (
        <p class={styles['words']} role="alert">
          {say('listen_failed')}
        </p>
      )}
      <ListenSheet
        sheet={sheet}
        aids={aids}
        onAids={onAids}
        lang={props.article.lang}
        voices={voices}
        voice={props.voice}
        quoteVoice={props.quoteVoice}
      />
    </>
  );
}
