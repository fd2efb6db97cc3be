import type { Quote } from '@/lib/quotes/quote';

const LENGTH = 10; // UTF-16 units from one quotation to the next.

/** A quotation: the words that name its speaker, and whom they were taken for. */
export const said = (
  at: number,
  by: string | undefined,
  named: string | undefined = by,
  parts: Partial<Quote> = {},
): Quote => {
  const start = at * LENGTH;
  const mention = by === undefined ? null : { start: start + 5, end: start + 5 + by.length, text: by };
  return {
    start,
    end: start + 4,
    text: `“${at}”`,
    speaker: mention,
    ...(named !== undefined && { resolved: named }),
    kind: 'full',
    sentence: { start, end: start + LENGTH },
    confidence: 0.8,
    likely: [],
    ...parts,
  };
};
