import { useEffect, useState } from 'preact/hooks';
import type { Indirect } from '@/components/quotes/IndirectSwitch';
import type { Article } from '@/lib/article/article';
import { changeSettings, readSettings } from '@/lib/browser/settings';
import type { Quote } from '@/lib/quotes/quote';

const NONE: Quote[] = [];

/** What people say in an article in the writer's words, found only while the reader has it switched on. */
export function useIndirect(article: Article | undefined): Indirect {
  const [isOn, setOn] = useState(false);
  const [found, setFound] = useState<{ article: Article; statements: Quote[] }>();
  useEffect(() => void readSettings().then(({ indirect }) => setOn(indirect)), []);
  useEffect(() => {
    if (isOn && article)
      void import('@/lib/quotes/find-indirect').then(({ findIndirect }) =>
        setFound({ article, statements: findIndirect(article) }),
      );
  }, [isOn, article]);
  return {
    isOn,
    statements: isOn && found && found.article === article ? found.statements : NONE,
    onSwitch: (chosen) => {
      setOn(chosen);
      void changeSettings({ indirect: chosen });
    },
  };
}
