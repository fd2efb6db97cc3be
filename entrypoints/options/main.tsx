import '@/components/styles/base.css';
import { render } from 'preact';
import { Interface } from '@/components/words/Interface';
import { interfaceLanguage, setPageLanguage } from '@/lib/browser/interface-language';
import { wearLooks } from '@/lib/browser/wear-looks';
import { say, wordsReady } from '@/lib/browser/words';
import { OptionsScreen } from './OptionsScreen';

const wardrobe = wearLooks();
await wordsReady();
setPageLanguage(document);
document.title = say('options_page_title');
render(
  <Interface say={say} language={interfaceLanguage()}>
    <OptionsScreen wardrobe={wardrobe} />
  </Interface>,
  document.body,
);
