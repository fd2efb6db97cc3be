import '@/components/styles/base.css';
import '@/components/popup/frame.css';
import { render } from 'preact';
import { Interface } from '@/components/words/Interface';
import { readActivePage } from '@/lib/browser/active-tab';
import { interfaceLanguage, setPageLanguage } from '@/lib/browser/interface-language';
import { say, wordsReady } from '@/lib/browser/words';
import { send } from '@/lib/messages/send';
import { PopupScreen } from './PopupScreen';

// The worker is woken, the page read and the faces loaded while the frame is on screen.
void send('background/wake');
const reading = readActivePage();
void document.fonts.load('500 1em Newsreader');
void document.fonts.load('italic 1em Newsreader');

await wordsReady();
setPageLanguage(document);
render(
  <Interface say={say} language={interfaceLanguage()}>
    <PopupScreen firstReading={reading} />
  </Interface>,
  document.body,
);
