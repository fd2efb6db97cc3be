import '@/components/styles/base.css';
import { render } from 'preact';
import { SAMPLE_ARTICLE } from '@/components/welcome/sample-article';
import { Interface } from '@/components/words/Interface';
import { KeysOf } from '@/entrypoints/reader/KeysOf';
import { browserCommands } from '@/lib/browser/commands';
import { interfaceLanguage, setPageLanguage } from '@/lib/browser/interface-language';
import { passArticle } from '@/lib/browser/passed-article';
import { wearLooks } from '@/lib/browser/wear-looks';
import { say, wordsReady } from '@/lib/browser/words';
import { findQuotes } from '@/lib/quotes/find-quotes';
import { carriedModel } from '@/lib/quotes/model/carried-model';
import { WelcomeScreen } from './WelcomeScreen';

const wardrobe = wearLooks();
await wordsReady();
setPageLanguage(document);
document.title = say('welcome_page_title');
const quotes = findQuotes(SAMPLE_ARTICLE, carriedModel());
const [passed, commands] = await Promise.all([
  passArticle({ article: SAMPLE_ARTICLE, quotes }),
  browserCommands(),
]);
render(
  <Interface say={say} language={interfaceLanguage()}>
    <KeysOf screen="reader">
      <WelcomeScreen
        passed={passed}
        wardrobe={wardrobe}
        shortcut={commands.find(({ name }) => name === '_execute_action')?.shortcut ?? ''}
      />
    </KeysOf>
  </Interface>,
  document.body,
);
