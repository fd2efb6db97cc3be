import type { ComponentChild } from 'preact';
import { piecesOf, type Mark } from './mark-pieces';
import styles from './ArticleView.module.css';

type Props = {
  value: string;
  /** Where `value` stands in the article's text; `-1` where it is not counted. */
  start: number;
  marks: readonly Mark[];
  begun: Set<string>;
  current?: string | undefined;
};

/** A string of the article with its quotations underlined, nested ones inside longer ones. */
export function markedText({ value, start, marks, begun, current }: Props): ComponentChild[] {
  let end = start;
  return piecesOf(value, start, marks).map((piece) => {
    end += piece.text.length;
    return piece.marks.reduceRight<ComponentChild>((inside, mark) => {
      if (mark.paper) return onPaper(inside, mark.paper, mark.end === end);
      const isFirst = !begun.has(mark.id);
      begun.add(mark.id);
      return (
        <span
          class={styles['quoted']}
          data-voice={mark.voice}
          data-mark={mark.id}
          data-indirect={mark.indirect}
          data-current={mark.id === current || undefined}
          // Reached by stepping or by a link, not by Tab: a page of quotations is no row of buttons.
          {...(isFirst && { id: mark.id, tabIndex: -1, 'data-status': mark.status })}
        >
          {inside}
        </span>
      );
    }, piece.text);
  });
}

const onPaper = (inside: ComponentChild, { colour, number }: NonNullable<Mark['paper']>, isEnd: boolean) => (
  <>
    <mark data-colour={colour}>{inside}</mark>
    {isEnd && number !== undefined && <sup>[{number}]</sup>}
  </>
);
