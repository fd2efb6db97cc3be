import '@/components/styles/base.css';
import { render } from 'preact';
import { Interface } from '@/components/words/Interface';
import { interfaceLanguage, setPageLanguage } from '@/lib/browser/interface-language';
import { say } from '@/lib/browser/words';
import { ReaderScreen } from './ReaderScreen';

setPageLanguage(document);
render(
  <Interface say={say} language={interfaceLanguage()}>
    <ReaderScreen />
  </Interface>,
  document.body,
);
