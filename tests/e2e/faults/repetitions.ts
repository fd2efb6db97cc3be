const ALL = process.env['PULLQUOTE_FAULTS'] === 'all';

/** How often each fault is provoked: seldom with every `npm test`, as often as promised by `npm run -s bench -- faults`. */
export const REPETITIONS = {
  /** Milliseconds from the click on "Save" until the popup closes. */
  closings: ALL ? [0, 5, 20, 60] : [0, 20],
  /** Times that each closing is tried. */
  close: ALL ? 10 : 1,
  /** Times that the browser is killed after it said "Saved". */
  kill: ALL ? 20 : 1,
  /** Times that the browser is killed at some moment of each work on many articles. */
  killAtWork: ALL ? 10 : 1,
};
