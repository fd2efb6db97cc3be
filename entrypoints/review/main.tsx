import '@/components/styles/base.css';
import { render } from 'preact';
import { Interface } from '@/components/words/Interface';
import { KeysOf } from '@/entrypoints/reader/KeysOf';
import { interfaceLanguage, setPageLanguage } from '@/lib/browser/interface-language';
import { wearLooks } from '@/lib/browser/wear-looks';
import { say, wordsReady } from '@/lib/browser/words';
import { ReviewScreen } from './ReviewScreen';

wearLooks();
await wordsReady();
setPageLanguage(document);
render(
  <Interface say={say} language={interfaceLanguage()}>
    <KeysOf screen="review">
      <ReviewScreen />
    </KeysOf>
  </Interface>,
  document.body,
);
