import type { KeyLine } from '@/components/controls/KeySheet';

/** What the popup's sheet of keys tells. */
export const POPUP_KEYS: readonly KeyLine[] = [
  { keys: ['s'], word: 'key_save' },
  { keys: ['r'], word: 'key_reader' },
  { keys: ['b'], word: 'key_library' },
  { keys: ['1', '2', '3'], word: 'key_tabs' },
  { keys: ['q', 'Q'], word: 'key_quotes_step' },
  { keys: ['i'], word: 'key_indirect' },
  { keys: ['w'], word: 'repair' },
  { keys: ['c'], word: 'key_copy' },
  { keys: ['u'], word: 'key_link' },
  { keys: ['C'], word: 'key_cite' },
  { keys: ['p'], word: 'key_card' },
  { keys: ['t'], word: 'key_looks' },
  { keys: ['+', '-'], word: 'key_size' },
  { keys: ['?'], word: 'key_sheet' },
];
