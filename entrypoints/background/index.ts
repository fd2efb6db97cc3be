import { defineBackground } from '#imports';
import { onArrival } from '@/lib/browser/arrivals';
import { isFirstRun } from '@/lib/browser/first-run';
import {
  MENU_ENTRIES,
  offerInMenu,
  onInvitation,
  onLinkChosen,
  type MenuEntry,
} from '@/lib/browser/invitations';
import { onInstalled, onStartup } from '@/lib/browser/lifecycle';
import { openWelcome } from '@/lib/browser/pages';
import { mayReach, onLeaveGiven, originOf } from '@/lib/browser/permissions';
import { keepsPictures, onSettingsChanged, readSettings } from '@/lib/browser/settings';
import { say, wordsReady } from '@/lib/browser/words';
import { libraryProblem } from '@/lib/library/problem';
import { answerLines } from '@/lib/messages/line';
import { listen } from '@/lib/messages/listen';
import { wakeForParcels } from '@/lib/messages/outbox';
import { acceptInvitation } from './accept-invitation';
import { collect, collectWhereLeaveWasMissing } from './collect';
import { doJobs } from './do-jobs';
import { keepArticle, keepWhatWasLeft } from './keep-article';
import { markIfSaved } from './mark-if-saved';
import { saveLink } from './save-link';
import { searchFromAddressBar } from './search-from-address-bar';
import { tidyLibrary } from './tidy-library';

export default defineBackground({
  type: 'module',
  main() {
    listen(
      {
        'background/wake': () => undefined,
        'articles/save': keepArticle,
        'jobs/run': () => void doJobs(),
        'jobs/may-reach': (address) => mayReach([originOf(address)]),
        'jobs/keeps-pictures': keepsPictures,
        'jobs/repairs': async () => (await readSettings()).repairs,
      },
      libraryProblem,
    );
    answerLines(collect);
    onInvitation((invitation, tab) => void acceptInvitation(invitation, tab));
    onLinkChosen((link, tab) => void saveLink(link, tab));
    searchFromAddressBar();
    onArrival((tabId, url) => void markIfSaved(tabId, url));
    onLeaveGiven(() => void collectWhereLeaveWasMissing());
    onInstalled((isFirst) => {
      void offerOurs();
      if (isFirst) void welcomeOnce();
    });
    onSettingsChanged(({ menusOff }, before) => {
      if (menusOff.join() !== before.menusOff.join()) void offerOurs();
    });
    onStartup(() => undefined);
    wakeForParcels();
    // Whatever woke us: what an earlier life of this worker left undone is done now.
    void keepWhatWasLeft();
    void collect();
    void doJobs();
    void tidyLibrary();
  },
});

async function offerOurs(): Promise<void> {
  await wordsReady();
  const { menusOff } = await readSettings();
  const titles: Record<MenuEntry, string> = {
    save: say('menu_save'),
    'save-link': say('menu_save_link'),
    highlight: say('menu_highlight'),
  };
  const wanted = MENU_ENTRIES.filter((entry) => !menusOff.includes(entry));
  await offerInMenu(Object.fromEntries(wanted.map((entry) => [entry, titles[entry]])));
}

/** Browsers install anew, at every start, what was loaded from a folder. */
async function welcomeOnce(): Promise<void> {
  if (await isFirstRun()) await openWelcome();
}
