import '@/components/styles/base.css';
import { render } from 'preact';
import { Interface } from '@/components/words/Interface';
import { interfaceLanguage, setPageLanguage } from '@/lib/browser/interface-language';
import { wearLooks } from '@/lib/browser/wear-looks';
import { say, wordsReady } from '@/lib/browser/words';
import { KeysOf } from './KeysOf';
import { ReaderScreen } from './ReaderScreen';

const wardrobe = wearLooks();
await wordsReady();
setPageLanguage(document);
render(
  <Interface say={say} language={interfaceLanguage()}>
    <KeysOf screen="reader">
      <ReaderScreen wardrobe={wardrobe} />
    </KeysOf>
  </Interface>,
  document.body,
);
