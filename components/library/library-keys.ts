import type { KeyLine } from '@/components/controls/KeySheet';

/** What the library's sheet of keys tells. */
export const LIBRARY_KEYS: readonly KeyLine[] = [
  { keys: ['/'], word: 'key_search' },
  { keys: ['j', 'k'], word: 'key_rows' },
  { keys: ['Delete'], word: 'key_remove' },
  { keys: ['?'], word: 'key_sheet' },
];
