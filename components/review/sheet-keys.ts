import type { KeyLine } from '@/components/controls/KeySheet';

/** What the review sheet's sheet of keys tells. */
export const SHEET_KEYS: readonly KeyLine[] = [
  { keys: ['j', 'k'], word: 'key_lines_step' },
  { keys: ['a', 'x', 'f'], word: 'key_review' },
  { keys: ['y'], word: 'key_reason' },
  { keys: ['b'], word: 'key_speaker' },
  { keys: ['n'], word: 'key_note' },
  { keys: ['o'], word: 'key_open_only' },
  { keys: ['v'], word: 'key_choose_speaker' },
  { keys: ['z', 'Z'], word: 'key_undo_highlight' },
  { keys: ['Enter'], word: 'key_open_at' },
  { keys: ['r'], word: 'key_back_to_article' },
  { keys: ['?'], word: 'key_sheet' },
];
