import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { PictureOf } from '@/components/article/Picture';
import type { Saving } from '@/components/popup/popup-state';
import { PrintSheet } from '@/components/print/PrintSheet';
import { ReaderView } from '@/components/reader/ReaderView';
import type { ChosenAids } from '@/components/reader/aids';
import type { Reader } from '@/components/reader/reader-state';
import { reviewAddress } from '@/lib/browser/pages';
import { passArticle, passedArticle } from '@/lib/browser/passed-article';
import { keepForGood } from '@/lib/browser/storage';
import { send } from '@/lib/messages/send';
import { keyQuotes } from '@/lib/quotes/key-quotes';
import { usePrinting } from '@/lib/ui/use-printing';
import { useCopying } from './use-copying';
import { useFirstHighlight } from './use-first-highlight';
import { useFirstReview } from './use-first-review';
import { useIndirect } from './use-indirect';
import { useRepairing } from './use-repairing';
import { useTaking } from './use-taking';
import { useTitle } from './use-title';

type Props = ChosenAids & {
  id: string;
  looks: ComponentChildren;
  /** Hears what was highlighted or reviewed when that has saved it. */
  onMarked: (said: string) => void;
};

/** An article as the popup read it, which is not in the library: it is gone when the browser closes, unless saved. */
export function UnsavedArticle({ id, looks, onMarked, aids, onAids }: Props) {
  const [reader, setReader] = useState<Reader>({ state: 'opening' });
  const [saving, setSaving] = useState<Saving>({ state: 'unsaved' });
  const read = reader.state === 'open' ? reader.read : undefined;
  const copying = useCopying(read?.article);
  const { taking, ...taken } = useTaking(read?.article);
  useTitle(read?.article);
  const { repairing, ...repaired } = useRepairing(read, async (next) => {
    await passArticle(next, () => id);
    setReader({ state: 'open', read: next });
  });
  const isPrinting = usePrinting();
  useEffect(() => void readerFor(id).then(setReader), [id]);

  const save = async (): Promise<string | undefined> => {
    if (!read) return undefined;
    setSaving({ state: 'saving' });
    const reply = await send('articles/save', { article: read.article, quotes: read.quotes });
    if (!reply.ok) {
      setSaving({ state: 'failed', why: reply.reason });
      return undefined;
    }
    void keepForGood();
    return reply.value.id;
  };
  const saveAndOpen = async () => {
    const saved = await save();
    if (saved) location.replace(`#${encodeURIComponent(saved)}`);
  };
  const saveAndReview = async () => {
    const saved = await save();
    if (saved) location.replace(reviewAddress(saved));
  };
  return (
    <ReaderView
      reader={reader}
      saving={saving}
      looks={looks}
      aids={aids}
      onAids={onAids}
      indirect={useIndirect(read?.article)}
      pictureOf={onTheWeb}
      onSave={() => void saveAndOpen()}
      highlighting={useFirstHighlight(save, read?.article, onMarked)}
      reviewing={useFirstReview(save, onMarked)}
      onReview={() => void saveAndReview()}
      taking={{ ...taking, onPrint: () => print() }}
      repairing={repairing}
      onCopy={copying.onCopy}
      said={copying.said ?? taken.said ?? repaired.said}
      onSaidOver={() => {
        copying.onSaidOver();
        taken.onSaidOver();
        repaired.onSaidOver();
      }}
    >
      {taken.dialog}
      {isPrinting && read && (
        <PrintSheet article={read.article} placed={[]} names={[]} pictureOf={onTheWeb} />
      )}
    </ReaderView>
  );
}

/** The popup has just seen these pictures on the page itself: they come from where it has them. */
const onTheWeb: PictureOf = (src) => ({ state: 'ready', url: src });

async function readerFor(id: string): Promise<Reader> {
  const passed = await passedArticle(id);
  if (!passed) return { state: 'gone' };
  const { article, quotes } = passed;
  return { state: 'open', read: { article, quotes, keyQuotes: keyQuotes(quotes, article.title) } };
}
