import '@/components/styles/base.css';
import { render } from 'preact';
import { Interface } from '@/components/words/Interface';
import { interfaceLanguage, setPageLanguage } from '@/lib/browser/interface-language';
import { say, wordsReady } from '@/lib/browser/words';
import { ReaderScreen } from './ReaderScreen';

await wordsReady();
setPageLanguage(document);
render(
  <Interface say={say} language={interfaceLanguage()}>
    <ReaderScreen />
  </Interface>,
  document.body,
);
