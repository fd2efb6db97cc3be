import '@/components/styles/base.css';
import { addCases } from '@/tests/browser/screens/add-cases';
import { backupCases } from '@/tests/browser/screens/backup-cases';
import { highlightsCases } from '@/tests/browser/screens/highlights-cases';
import { libraryCases } from '@/tests/browser/screens/library-cases';
import { optionsCases } from '@/tests/browser/screens/options-cases';
import { popupCases } from '@/tests/browser/screens/popup-cases';
import { readerCases } from '@/tests/browser/screens/reader-cases';
import { reviewCases } from '@/tests/browser/screens/review-cases';
import { storageCases } from '@/tests/browser/screens/storage-cases';
import { takeCases } from '@/tests/browser/screens/take-cases';
import { welcomeCases } from '@/tests/browser/screens/welcome-cases';
import { pressCaseKeys } from '@/tests/browser/screens/case-keys';
import { draw } from '@/tests/browser/screens/draw';
import { sayFrom } from '@/tests/browser/screens/say';

const cases = {
  ...popupCases,
  ...readerCases,
  ...libraryCases,
  ...backupCases,
  ...storageCases,
  ...addCases,
  ...highlightsCases,
  ...optionsCases,
  ...takeCases,
  ...reviewCases,
  ...welcomeCases,
};
// `?popup-article` in English, `?popup-article&ar` in another language.
const [name = '', locale] = location.search.slice(1).split('&');
const wanted = cases[name];
if (name.startsWith('popup')) await import('@/components/popup/frame.css');
if (wanted && locale) {
  const say = sayFrom(await messagesOf(locale));
  draw(wanted, say, say('language'));
} else if (wanted) draw(wanted);
await pressCaseKeys(name);
await document.fonts.ready;
document.body.dataset['cases'] = Object.keys(cases).join(' ');
document.body.dataset['drawn'] = name;

async function messagesOf(wantedLocale: string): Promise<Record<string, { message: string }>> {
  const answer = await fetch(`/components/public/_locales/${wantedLocale}/messages.json`);
  // `as`: the file is ours, and tests/unit/components/locales.test.ts reads all of them.
  return (await answer.json()) as Record<string, { message: string }>;
}
