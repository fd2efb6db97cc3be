import type { VoiceColour } from '@/components/quotes/voice-colours';
import type { ReviewStatus } from '@/lib/review/review';
import type { Colour } from '@/lib/highlights/highlight';

/** A stretch of the article's text to be drawn marked: UTF-16 offsets into `text`, `end` exclusive. */
export type Mark = {
  id: string;
  start: number;
  end: number;
  /** Whose words they are; a quotation has it. */
  voice?: VoiceColour;
  /** Whether the words are the writer's, who tells what somebody says. */
  indirect?: boolean;
  /** What a reviewer found of the words. */
  status?: ReviewStatus;
  /** How a highlight is told on paper, where the browser paints none: its colour, and the number of its note. */
  paper?: { colour: Colour; number?: number };
};

/** A part of one string of the tree, with the marks that lie over it, the longest first. */
export type Piece = { text: string; marks: Mark[] };

/** Cuts the string that stands at `start` wherever a mark begins or ends, so that each piece is marked or not. */
export function piecesOf(value: string, start: number, marks: readonly Mark[]): Piece[] {
  const end = start + value.length;
  const here = start < 0 ? [] : marks.filter((mark) => mark.start < end && mark.end > start);
  if (here.length === 0) return [{ text: value, marks: [] }];
  const cuts = [...new Set([start, end, ...here.flatMap((mark) => [mark.start, mark.end])])]
    .filter((cut) => cut >= start && cut <= end)
    .toSorted((a, b) => a - b);
  return cuts.slice(0, -1).map((from, index) => {
    const to = cuts[index + 1] ?? end;
    return {
      text: value.slice(from - start, to - start),
      marks: here.filter((mark) => mark.start <= from && mark.end >= to).toSorted(longestFirst),
    };
  });
}

const longestFirst = (a: Mark, b: Mark): number => b.end - b.start - (a.end - a.start);
