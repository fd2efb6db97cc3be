import { render } from 'preact';
import '@/components/styles/base.css';
import { Words } from '@/components/words/words';
import { libraryCases } from '@/tests/browser/screens/library-cases';
import { popupCases } from '@/tests/browser/screens/popup-cases';
import { readerCases } from '@/tests/browser/screens/reader-cases';
import { say } from '@/tests/browser/screens/say';

/** Keys pressed before the picture is taken. */
const KEYS: Record<string, string> = {
  'popup-quotes': '2',
  'popup-at-quote': 'q q q',
  'popup-keys': '?',
  'reader-at-quote': 'q q q q',
};

const cases = { ...popupCases, ...readerCases, ...libraryCases };
const name = location.search.slice(1);
if (name.startsWith('popup')) await import('@/components/popup/frame.css');
render(<Words.Provider value={say}>{cases[name]}</Words.Provider>, document.body);
await document.fonts.ready;
document.body.dataset['cases'] = Object.keys(cases).join(' ');
if (KEYS[name]) document.body.dataset['keys'] = KEYS[name];
document.body.dataset['drawn'] = name;
