import type { KeyLine } from '@/components/controls/KeySheet';

/** What the library's sheet of keys tells. */
export const LIBRARY_KEYS: readonly KeyLine[] = [
  { keys: ['/'], word: 'key_search_library' },
  { keys: ['j', 'k'], word: 'key_rows' },
  { keys: ['Enter'], word: 'key_open' },
  { keys: ['x'], word: 'key_select' },
  { keys: ['a'], word: 'key_select_all' },
  { keys: ['e'], word: 'key_archive' },
  { keys: ['f'], word: 'key_favourite' },
  { keys: ['t'], word: 'key_tag' },
  { keys: ['#', 'Delete'], word: 'key_bin' },
  { keys: ['u'], word: 'key_undo' },
  { keys: ['h'], word: 'highlights_all' },
  { keys: ['?'], word: 'key_sheet' },
];
