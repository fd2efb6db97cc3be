import type { KeyLine } from '@/components/controls/KeySheet';

/** What the reader's sheet of keys tells. */
export const READER_KEYS: readonly KeyLine[] = [
  { keys: ['q', 'Q'], word: 'key_quotes_step' },
  { keys: ['j', 'k'], word: 'key_sentences' },
  { keys: ['J', 'K'], word: 'key_grow' },
  { keys: ['h', '1–5'], word: 'key_highlight' },
  { keys: ['n'], word: 'key_note' },
  { keys: ['Delete'], word: 'key_remove_highlight' },
  { keys: ['z', 'Z'], word: 'key_undo_highlight' },
  { keys: ['i'], word: 'key_indirect' },
  { keys: ['c'], word: 'key_copy' },
  { keys: ['u'], word: 'key_link' },
  { keys: ['C'], word: 'key_cite' },
  { keys: ['p'], word: 'key_card' },
  { keys: ['/'], word: 'key_find' },
  { keys: ['Backspace'], word: 'key_way_back' },
  { keys: ['t'], word: 'key_looks' },
  { keys: ['+', '-'], word: 'key_size' },
  { keys: ['l'], word: 'key_listen' },
  { keys: ['L'], word: 'key_listen_here' },
  { keys: [',', '.'], word: 'key_listen_sentence' },
  { keys: ['<', '>'], word: 'key_listen_paragraph' },
  { keys: ['[', ']'], word: 'key_listen_speed' },
  { keys: ['s'], word: 'key_save' },
  { keys: ['e'], word: 'key_archive' },
  { keys: ['?'], word: 'key_sheet' },
];
