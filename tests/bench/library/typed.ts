/** Words, prefixes, filters and slips, as readers type them: measured is each key of each. */
export const TYPED = [
  'president ',
  'government said',
  'minis',
  'electoin ',
  'police court tag:tag3',
  'the',
  'is:archived city',
  'new york',
];
