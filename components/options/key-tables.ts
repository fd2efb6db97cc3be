import { HIGHLIGHTS_KEYS } from '@/components/all-highlights/highlights-keys';
import type { KeyLine } from '@/components/controls/KeySheet';
import { LIBRARY_KEYS } from '@/components/library/library-keys';
import { POPUP_KEYS } from '@/components/popup/popup-keys';
import { READER_KEYS } from '@/components/reader/reader-keys';
import { SHEET_KEYS } from '@/components/review/sheet-keys';
import type { Word } from '@/components/words/words';
import type { KeyedScreen } from '@/lib/keys/screen-keys';

/** The keys of a screen as it comes with them. */
export type KeyTable = { screen: KeyedScreen; title: Word; lines: readonly KeyLine[] };

export const KEY_TABLES: readonly KeyTable[] = [
  { screen: 'popup', title: 'keys_popup', lines: POPUP_KEYS },
  { screen: 'reader', title: 'keys_reader', lines: READER_KEYS },
  { screen: 'library', title: 'library', lines: LIBRARY_KEYS },
  { screen: 'highlights', title: 'highlights_all', lines: HIGHLIGHTS_KEYS },
  { screen: 'review', title: 'review_sheet', lines: SHEET_KEYS },
];
