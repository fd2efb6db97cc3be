import type { KeyLine } from '@/components/controls/KeySheet';

/** What the reader's sheet of keys tells. */
export const READER_KEYS: readonly KeyLine[] = [
  { keys: ['q', 'Q'], word: 'key_quotes_step' },
  { keys: ['i'], word: 'key_indirect' },
  { keys: ['c'], word: 'key_copy' },
  { keys: ['s'], word: 'key_save' },
  { keys: ['e'], word: 'key_archive' },
  { keys: ['?'], word: 'key_sheet' },
];
