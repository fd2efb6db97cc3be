import { useWords } from '@/components/words/words';
import type { Edit, Quote } from '@/lib/quotes/quote';
import { bareSpan } from '@/lib/quotes/bare-words';
import styles from './QuotedWords.module.css';

type Props = {
  quote: Quote;
  /** Whether to leave out the quotation marks around it. */
  isBare?: boolean;
};

/** The words of a quotation; what the writer put in or left out is quieter than what was said. */
export function QuotedWords({ quote, isBare = false }: Props) {
  const say = useWords();
  const [from, to] = isBare ? bareSpan(quote.text) : [0, quote.text.length];
  return (
    <>
      {piecesOf(quote, from, to).map(({ words, edit }, index) =>
        edit ? (
          <span
            key={index}
            class={styles['edit']}
            title={say(edit === 'put-in' ? 'put_in' : 'left_out_words')}
          >
            {words}
          </span>
        ) : (
          words
        ),
      )}
    </>
  );
}

type Piece = { words: string; edit?: Edit['edit'] };

/** The words from one offset of the quotation to another, cut where the writer's changes begin and end. */
function piecesOf({ text, start, edits = [] }: Quote, from: number, to: number): Piece[] {
  const pieces: Piece[] = [];
  let at = from;
  for (const { edit, ...span } of edits) {
    const [begins, ends] = [Math.max(at, span.start - start), Math.min(to, span.end - start)];
    if (begins >= ends) continue;
    pieces.push({ words: text.slice(at, begins) }, { words: text.slice(begins, ends), edit });
    at = ends;
  }
  return [...pieces, { words: text.slice(at, to) }];
}
