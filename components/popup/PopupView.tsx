import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import type { PictureOf } from '@/components/article/Picture';
import { KeySheet } from '@/components/controls/KeySheet';
import { Said } from '@/components/controls/Said';
import { useKeys } from '@/components/controls/use-keys';
import type { ListedHighlights } from '@/components/highlights/HighlightList';
import type { Indirect } from '@/components/quotes/IndirectSwitch';
import type { Repairing } from '@/components/repair/repairing';
import type { ArticleRow } from '@/lib/library/rows';
import { ArticlePanels, type ArticleActions } from './ArticlePanels';
import { FrameLines } from './FrameLines';
import { PicturesQuestion, type PicturesElsewhere } from './PicturesQuestion';
import { POPUP_KEYS } from './popup-keys';
import type { Popup, Saving } from './popup-state';
import { SaveNotice } from './SaveNotice';
import { TopBar } from './TopBar';
import { WithoutArticle } from './WithoutArticle';

type Props = ArticleActions & {
  popup: Popup;
  saving: Saving;
  /** The button of type and theme, which sees to itself. */
  looks?: ComponentChildren;
  /** Set while the reader is to be asked about pictures on other hosts. */
  elsewhere?: PicturesElsewhere | undefined;
  /** The latest saved articles, for pages that have nothing to read. */
  shelf: readonly ArticleRow[];
  /** What was just done, e.g. "Copied". */
  said?: string | undefined;
  indirect: Indirect;
  /** What is highlighted in the saved copy, as it stands in the page now. */
  highlights: ListedHighlights;
  pictureOf: PictureOf;
  repairing?: Repairing | undefined;
  readerAddress: (id: string) => string;
  onSave: () => void;
  /** Saves without pictures, where there is no room for them. */
  onSaveText: () => void;
  onOpenReader: () => void;
  onOpenLibrary: () => void;
  onOpenOptions: () => void;
  onReadAgain: () => void;
  onReadAnyway: () => void;
  onAllowPictures: () => void;
  onNoPictures: () => void;
  onSaidOver: () => void;
};

/** The whole popup, in each of its states. */
export function PopupView(props: Props) {
  const { popup, saving, elsewhere, said, onSave, onOpenReader, onOpenLibrary } = props;
  const sheet = useRef<HTMLDialogElement>(null);
  const article = popup.state === 'article' ? popup.read.article : undefined;
  const isWorthSaving =
    saving.state === 'unsaved' || saving.state === 'failed' || (saving.state === 'known' && saving.isChanged);
  const canSave = article && isWorthSaving;
  useKeys({
    s: canSave ? onSave : undefined,
    r: article && onOpenReader,
    o: article && onOpenReader,
    b: onOpenLibrary,
    '?': () => sheet.current?.showModal(),
  });
  return (
    <div class="frame">
      <TopBar
        outlet={article?.outlet}
        section={article?.section}
        saving={saving}
        looks={article && props.looks}
        onSave={article && onSave}
        onOpenReader={article && onOpenReader}
        onOpenLibrary={onOpenLibrary}
        onOpenOptions={props.onOpenOptions}
        onKeys={() => sheet.current?.showModal()}
      />
      <SaveNotice saving={saving} onSave={onSave} onSaveText={props.onSaveText} />
      {elsewhere && (
        <PicturesQuestion
          elsewhere={elsewhere}
          onAllow={props.onAllowPictures}
          onNotNow={props.onNoPictures}
        />
      )}
      <Body {...props} />
      {said && <Said words={said} onOver={props.onSaidOver} />}
      <KeySheet sheet={sheet} lines={POPUP_KEYS} onClose={() => sheet.current?.close()} />
    </div>
  );
}

function Body({ popup, shelf, readerAddress, onReadAgain, onReadAnyway, ...shown }: Props) {
  if (popup.state === 'reading') return <FrameLines />;
  if (popup.state === 'article')
    return (
      <ArticlePanels
        read={popup.read}
        indirect={shown.indirect}
        highlights={shown.highlights}
        onShowHighlight={shown.onShowHighlight}
        pictureOf={shown.pictureOf}
        repairing={shown.repairing}
        onCopy={shown.onCopy}
        onShowInPage={shown.onShowInPage}
        taking={shown.taking}
      />
    );
  return (
    <WithoutArticle
      popup={popup}
      shelf={shelf}
      readerAddress={readerAddress}
      onReadAgain={onReadAgain}
      onReadAnyway={onReadAnyway}
    />
  );
}
