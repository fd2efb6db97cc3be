import { useState } from 'preact/hooks';
import type { Taking } from '@/components/take/taking';
import { useWords, type Word } from '@/components/words/words';
import type { Article } from '@/lib/article/article';
import { askFragments } from '@/lib/highlights/ask-fragments';
import { untracked } from '@/lib/article/url/untracked';
import { withFragment } from '@/lib/highlights/fragment-directive';
import type { Stretch } from '@/lib/highlights/find-in-text';
import { TakeDialogs, type OpenTaking } from './TakeDialogs';

/** Taking words of an article elsewhere, and saying that it was done. */
export function useTaking(article: Article | undefined) {
  const say = useWords();
  const [said, setSaid] = useState<Word>();
  const [open, setOpen] = useState<OpenTaking>();
  const link = async (words: Stretch): Promise<void> => {
    if (!article) return;
    const [fragment] = await askFragments({ article, stretches: [words] });
    if (!fragment) {
      setSaid('no_link');
      return;
    }
    await navigator.clipboard.writeText(withFragment(untracked(article.url), fragment));
    setSaid('link_copied');
  };
  const copy = async (words: string): Promise<void> => {
    await navigator.clipboard.writeText(words);
    setSaid('copied');
  };
  const taking: Taking = {
    onLink: (words) => void link(words).catch(() => setSaid('not_copied')),
    onCard: (words) => setOpen({ dialog: 'card', words }),
    onCite: (words) => setOpen({ dialog: 'cite', ...(words && { words }) }),
    onWords: (words) => void copy(words).catch(() => setSaid('not_copied')),
  };
  const dialog = article && open && (
    <TakeDialogs article={article} open={open} onDone={setSaid} onClose={() => setOpen(undefined)} />
  );
  return { taking, dialog, said: said && say(said), onSaidOver: () => setSaid(undefined) };
}
