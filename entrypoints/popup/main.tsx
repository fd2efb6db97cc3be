import '@/components/styles/base.css';
import '@/components/popup/frame.css';
import { render } from 'preact';
import { Interface } from '@/components/words/Interface';
import { readActivePage } from '@/lib/browser/active-tab';
import { KeysOf } from '@/entrypoints/reader/KeysOf';
import { interfaceLanguage, setPageLanguage } from '@/lib/browser/interface-language';
import { wearLooks } from '@/lib/browser/wear-looks';
import { say, wordsReady } from '@/lib/browser/words';
import { send } from '@/lib/messages/send';
import { PopupScreen } from './PopupScreen';

// The worker is woken, the page read and the faces loaded while the frame is on screen.
void send('background/wake');
const reading = readActivePage();
const wardrobe = wearLooks();
const face = getComputedStyle(document.documentElement).getPropertyValue('--serif');
void document.fonts.load(`500 1em ${face}`);
void document.fonts.load(`italic 1em ${face}`);

await wordsReady();
setPageLanguage(document);
render(
  <Interface say={say} language={interfaceLanguage()}>
    <KeysOf screen="popup">
      <PopupScreen firstReading={reading} wardrobe={wardrobe} />
    </KeysOf>
  </Interface>,
  document.body,
);
