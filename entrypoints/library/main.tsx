import '@/components/styles/base.css';
import { render } from 'preact';
import { Interface } from '@/components/words/Interface';
import { interfaceLanguage, setPageLanguage } from '@/lib/browser/interface-language';
import { say } from '@/lib/browser/words';
import { holdLine } from '@/lib/messages/line';
import { LibraryScreen } from './LibraryScreen';

// What an earlier life of the background left undone is done while the library is looked at.
holdLine();

setPageLanguage(document);
document.title = say('library_title');
render(
  <Interface say={say} language={interfaceLanguage()}>
    <LibraryScreen />
  </Interface>,
  document.body,
);
