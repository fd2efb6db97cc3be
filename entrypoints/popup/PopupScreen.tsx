import { useState } from 'preact/hooks';
import type { PictureOf } from '@/components/article/Picture';
import { OtherVersionNotice } from '@/components/controls/OtherVersionNotice';
import { PopupView } from '@/components/popup/PopupView';
import { citation } from '@/components/quotes/citation';
import { isInHeadline, type ListedQuote } from '@/components/quotes/listed-quote';
import { useLanguage } from '@/components/words/language';
import { useWords, type Word } from '@/components/words/words';
import { openLibrary, openOptions, openPassedArticle, openReader } from '@/lib/browser/pages';
import { passArticle } from '@/lib/browser/passed-article';
import type { PageReading } from '@/lib/browser/read-tab';
import { showInPage, type Showing } from '@/lib/browser/show-in-page';
import type { Wardrobe } from '@/lib/browser/wear-looks';
import { selectorFor, type TextSelector } from '@/lib/highlights/selector';
import { LooksButton } from '@/entrypoints/reader/LooksButton';
import { useIndirect } from '@/entrypoints/reader/use-indirect';
import { useTaking } from '@/entrypoints/reader/use-taking';
import { useRepairing } from '@/entrypoints/reader/use-repairing';
import { useOtherVersion } from '@/lib/ui/use-other-version';
import { usePage } from './use-page';
import { usePageHighlights } from './use-page-highlights';
import { usePicturesElsewhere } from './use-pictures-elsewhere';
import { useSaving } from './use-saving';
import { useShelf } from './use-shelf';

type Props = { firstReading: Promise<PageReading>; wardrobe: Wardrobe };

/** The popup: what it reads, what it asks the background for, and what it says of it. */
export function PopupScreen({ firstReading, wardrobe }: Props) {
  const say = useWords();
  const language = useLanguage();
  const { popup, tabId, readAgain, readAnyway, showRepaired } = usePage(firstReading);
  const read = popup.state === 'article' ? popup.read : undefined;
  const { saving, save } = useSaving(read, tabId);
  const { elsewhere, allow, notNow } = usePicturesElsewhere(read?.article, saving);
  const [said, setSaid] = useState<Word>();
  const { taking, ...taken } = useTaking(read?.article);
  const { repairing, ...repaired } = useRepairing(read, showRepaired);

  const copy = async ({ quote }: ListedQuote) => {
    if (read) setSaid(await copied(citation(quote, read.article, language)));
  };
  const showWords = async (words: TextSelector) => {
    if (tabId !== undefined) setSaid(SHOWING_WORDS[await showInPage(tabId, words)]);
  };
  const show = async ({ quote }: ListedQuote) => {
    if (read)
      await showWords(selectorFor(isInHeadline(quote) ? read.article.title : read.article.text, quote));
  };
  const highlights = usePageHighlights(read?.article, tabId);
  const other = useOtherVersion(read !== undefined);
  const openInReader = async () => {
    if ('id' in saving) await openReader(saving.id);
    else if (read) await openPassedArticle(await passArticle(read));
    close();
  };

  return (
    <>
      <PopupView
        popup={popup}
        saving={saving}
        looks={<LooksButton wardrobe={wardrobe} />}
        elsewhere={elsewhere}
        shelf={useShelf(popup)}
        indirect={useIndirect(read?.article)}
        highlights={highlights}
        repairing={repairing}
        said={said ? say(said) : (taken.said ?? repaired.said)}
        pictureOf={onTheWeb}
        readerAddress={(id) => `reader.html#${encodeURIComponent(id)}`}
        onSave={() => void save()}
        onSaveText={() => void save(true)}
        onOpenReader={() => void openInReader()}
        onOpenLibrary={() => void openLibrary().then(() => close())}
        onOpenOptions={() => void openOptions().then(() => close())}
        onReadAgain={readAgain}
        onReadAnyway={readAnyway}
        onAllowPictures={allow}
        onNoPictures={notNow}
        taking={taking}
        onSaidOver={() => {
          setSaid(undefined);
          taken.onSaidOver();
          repaired.onSaidOver();
        }}
        onCopy={(listed) => void copy(listed)}
        onShowInPage={(listed) => void show(listed)}
        onShowHighlight={({ highlight, placement }) =>
          void showWords(
            placement.state === 'lost' || !read ? highlight : selectorFor(read.article.text, placement),
          )
        }
      />
      {taken.dialog}
      <OtherVersionNotice other={other} onReload={() => location.reload()} />
    </>
  );
}

/** The reader has just seen these pictures on the page itself: they come from where it has them. */
const onTheWeb: PictureOf = (src) => ({ state: 'ready', url: src });

const SHOWING_WORDS: Record<Showing, Word> = {
  shown: 'shown_in_page',
  lost: 'not_in_page',
  'not-allowed': 'page_not_allowed',
};

const copied = (words: string): Promise<Word> =>
  navigator.clipboard.writeText(words).then(
    () => 'copied',
    () => 'not_copied',
  );
