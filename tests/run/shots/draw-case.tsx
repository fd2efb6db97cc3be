import { render } from 'preact';
import '@/components/styles/base.css';
import { Words } from '@/components/words/words';
import { popupCases } from '@/tests/browser/screens/popup-cases';
import { say } from '@/tests/browser/screens/say';

/** Keys pressed before the picture is taken. */
const KEYS: Record<string, string> = { 'popup-quotes': '2', 'popup-at-quote': 'q q q', 'popup-keys': '?' };

const cases = { ...popupCases };
const name = location.search.slice(1);
if (name.startsWith('popup')) await import('@/components/popup/frame.css');
render(<Words.Provider value={say}>{cases[name]}</Words.Provider>, document.body);
await document.fonts.ready;
document.body.dataset['cases'] = Object.keys(cases).join(' ');
if (KEYS[name]) document.body.dataset['keys'] = KEYS[name];
document.body.dataset['drawn'] = name;
