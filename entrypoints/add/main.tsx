import '@/components/styles/base.css';
import { render } from 'preact';
import { Interface } from '@/components/words/Interface';
import { interfaceLanguage, setPageLanguage } from '@/lib/browser/interface-language';
import { say, wordsReady } from '@/lib/browser/words';
import { AddScreen } from './AddScreen';

await wordsReady();
setPageLanguage(document);
document.title = say('add_title');
render(
  <Interface say={say} language={interfaceLanguage()}>
    <AddScreen />
  </Interface>,
  document.body,
);
