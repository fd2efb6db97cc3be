import { useEffect, useMemo, useState } from 'preact/hooks';
import { CardDialog, type CardPicture } from '@/components/take/CardDialog';
import { longDate } from '@/components/words/dates';
import { useLanguage } from '@/components/words/language';
import type { Word } from '@/components/words/words';
import type { Article } from '@/lib/article/article';
import { downloadBlob } from '@/lib/browser/download-blob';
import { cardOf } from '@/lib/export/card/card';
import { cardFontFaces } from '@/lib/export/card/card-fonts';
import { cardPng } from '@/lib/export/card/card-png';
import { cardSvg, type CardLook, type CardSvg } from '@/lib/export/card/card-svg';
import { loneFileName } from '@/lib/export/file-name';
import type { CitedWords } from '@/lib/export/cite/source';

type Props = {
  article: Article;
  words: CitedWords;
  /** Hears what was done. */
  onDone: (said: Word) => void;
  onClose: () => void;
};

/** The dialog of the quote card: draws it, shows it, saves and copies it. */
export function TakeCard({ article, words, onDone, onClose }: Props) {
  const language = useLanguage();
  const [look, setLook] = useState<CardLook>('light');
  const { published } = article;
  const card = useMemo(
    () => cardOf(article, words, published && longDate(published, language)),
    [article, words, published, language],
  );
  const [last, setLast] = useState<CardSvg & CardPicture & { look: CardLook }>();
  // What is shown and saved is never a card of the look before.
  const drawn = last?.look === look ? last : undefined;
  useEffect(() => {
    let url: string | undefined;
    let isWanted = true;
    const draw = async () => {
      const faces = await cardFontFaces(card);
      await facesReady(card.words);
      if (!isWanted) return;
      const made = cardSvg(card, look, faces);
      url = URL.createObjectURL(svgBlob(made));
      setLast({ ...made, url, look });
    };
    void draw().catch(() => onDone('card_failed'));
    return () => {
      isWanted = false;
      if (url) URL.revokeObjectURL(url);
    };
  }, [card, look, onDone]);

  const name = (ending: string) => loneFileName(article.title, ending);
  const done = (work: Promise<void>, said: Word) =>
    void work.then(
      () => onDone(said),
      () => onDone('card_failed'),
    );
  return (
    <CardDialog
      picture={drawn}
      words={[card.words, card.speaker, card.role, card.source].filter(Boolean).join(', ')}
      look={look}
      onLook={setLook}
      onCopy={
        canCopyPictures() && drawn
          ? () =>
              done(
                // The promise itself: what waits before it asks has lost the right to by then.
                navigator.clipboard.write([new ClipboardItem({ 'image/png': cardPng(drawn) })]),
                'card_copied',
              )
          : undefined
      }
      onSavePng={() => {
        if (drawn)
          done(
            cardPng(drawn).then((png) => downloadBlob(png, name('.png'))),
            'file_saved',
          );
      }}
      onSaveSvg={() => {
        if (!drawn) return;
        downloadBlob(svgBlob(drawn), name('.svg'));
        onDone('file_saved');
      }}
      onClose={onClose}
    />
  );
}

const svgBlob = ({ svg }: CardSvg): Blob => new Blob([svg], { type: 'image/svg+xml' });

const canCopyPictures = (): boolean =>
  typeof ClipboardItem !== 'undefined' && ClipboardItem.supports('image/png');

/** The faces a card is measured in, whatever face the reader has chosen for the article. */
const facesReady = (words: string) =>
  Promise.all([
    document.fonts.load('italic 400 64px Newsreader', words),
    document.fonts.load('400 32px Newsreader'),
    document.fonts.load('600 32px Newsreader'),
  ]);
