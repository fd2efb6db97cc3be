import '@/components/styles/base.css';
import { render } from 'preact';
import { Interface } from '@/components/words/Interface';
import { mayWrite, ownFolder } from '@/lib/browser/folders';
import { KeysOf } from '@/entrypoints/reader/KeysOf';
import { interfaceLanguage, setPageLanguage } from '@/lib/browser/interface-language';
import { readSettings } from '@/lib/browser/settings';
import { wearLooks } from '@/lib/browser/wear-looks';
import { say, wordsReady } from '@/lib/browser/words';
import { holdLine } from '@/lib/messages/line';
import { callFinder } from './call-finder';
import { LibraryScreen } from './LibraryScreen';

// The finder reads its catalogue while the page is drawn.
callFinder();

// What an earlier life of the background left undone is done while the library is looked at.
holdLine();
// When there is time: the list comes first.
requestIdleCallback(() => void backUpUnasked().catch(() => undefined));

wearLooks();
await wordsReady();
setPageLanguage(document);
document.title = say('library_title');
render(
  <Interface say={say} language={interfaceLanguage()}>
    <KeysOf screen="library">
      <LibraryScreen />
    </KeysOf>
  </Interface>,
  document.body,
);

async function backUpUnasked(): Promise<void> {
  const { keepBackupUnasked } = await import('@/lib/library/backup/keep-backup-unasked');
  await keepBackupUnasked({ mayWrite, readSettings });
  const { keepSpare } = await import('@/lib/library/backup/keep-spare');
  await keepSpare(await ownFolder('spare'), { settings: readSettings });
}
