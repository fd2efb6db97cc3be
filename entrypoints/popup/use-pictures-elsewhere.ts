import { useEffect, useState } from 'preact/hooks';
import type { PicturesElsewhere } from '@/components/popup/PicturesQuestion';
import type { Saving } from '@/components/popup/popup-state';
import type { Article } from '@/lib/article/article';
import { askToReach } from '@/lib/browser/permissions';
import { changeSettings } from '@/lib/browser/settings';

type Question = PicturesElsewhere & { origins: string[] };

/** Whether the saved article has pictures we may not fetch; asks once, and remembers "not now". */
export function usePicturesElsewhere(article: Article | undefined, saving: Saving) {
  const [question, setQuestion] = useState<Question>();
  const savedId = 'id' in saving ? saving.id : undefined;

  useEffect(() => {
    if (!article || !savedId) return undefined;
    const watching = new AbortController();
    void watch(article, savedId, setQuestion, watching.signal);
    return () => watching.abort();
  }, [article, savedId]);

  return {
    elsewhere: question,
    // Straight from the click: browsers refuse the question otherwise. The background does the rest on its own,
    // since the browser's own question may close the popup.
    allow: () => {
      if (question) void askToReach(question.origins);
      setQuestion(undefined);
    },
    notNow: () => {
      void changeSettings({ pictures: 'own-host-only' });
      setQuestion(undefined);
    },
  };
}

async function watch(
  article: Article,
  id: string,
  ask: (question: Question | undefined) => void,
  signal: AbortSignal,
): Promise<void> {
  const { watchPicturesElsewhere } = await import('./watch-pictures-elsewhere');
  await watchPicturesElsewhere(article, id, ask, signal);
}
