import type { KeyLine } from '@/components/controls/KeySheet';

/** What the sheet of keys of all highlights tells. */
export const HIGHLIGHTS_KEYS: readonly KeyLine[] = [
  { keys: ['/'], word: 'key_search_library' },
  { keys: ['j', 'k'], word: 'key_highlights_step' },
  { keys: ['Enter'], word: 'key_open_at' },
  { keys: ['x', 'X'], word: 'key_select_highlight' },
  { keys: ['a'], word: 'key_select_all' },
  { keys: ['1–5'], word: 'key_colour' },
  { keys: ['+', '-', '!', '0'], word: 'key_review_many' },
  { keys: ['t'], word: 'key_tag' },
  { keys: ['e'], word: 'key_export' },
  { keys: ['#', 'Delete'], word: 'key_remove_highlight' },
  { keys: ['u'], word: 'key_undo' },
  { keys: ['?'], word: 'key_sheet' },
];
