import { colourName } from '@/components/highlights/colour-names';
import { STATUS_FACES } from '@/components/review/review-words';
import { useWords } from '@/components/words/words';
import { COLOURS } from '@/lib/highlights/highlight';
import type { NumberedHighlight } from './numbered';
import styles from './PrintSheet.module.css';

type Props = { highlights: readonly NumberedHighlight[]; names: readonly string[] };

/** Below the printed text: the notes by their numbers, words that do not stand in it any more, and what colours mean. */
export function PrintedNotes({ highlights, names }: Props) {
  const say = useWords();
  const used = COLOURS.filter((colour) => highlights.some(({ highlight }) => highlight.colour === colour));
  if (used.length === 0) return null;
  return (
    <footer class={styles['notes']}>
      <p class={styles['legend']}>
        {used.map((colour) => (
          <mark key={colour} data-colour={colour}>
            {colourName(say, names, colour)}
          </mark>
        ))}
      </p>
      <ol>
        {highlights.map(({ highlight, placement, number }) => {
          const { id, exact, note, tags, review, colour } = highlight;
          const isLost = placement.state === 'lost';
          if (number === undefined && !isLost) return null;
          return (
            <li key={id}>
              {number !== undefined && <b>[{number}]</b>}
              {isLost && (
                <p>
                  {say('printed_lost')} <mark data-colour={colour}>{exact}</mark>
                </p>
              )}
              {note && <p class={styles['note']}>{note}</p>}
              {review && (
                <p>{[say(STATUS_FACES[review.status].word), review.reason].filter(Boolean).join(': ')}</p>
              )}
              {tags.length > 0 && <p>{tags.map((tag) => `#${tag}`).join(' ')}</p>}
            </li>
          );
        })}
      </ol>
    </footer>
  );
}
