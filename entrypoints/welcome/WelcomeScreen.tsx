import { useEffect, useState } from 'preact/hooks';
import type { FirstStep } from '@/components/welcome/first-steps';
import { WelcomeBanner } from '@/components/welcome/WelcomeBanner';
import { LooksButton } from '@/entrypoints/reader/LooksButton';
import { SavedArticle } from '@/entrypoints/reader/SavedArticle';
import { UnsavedArticle } from '@/entrypoints/reader/UnsavedArticle';
import { useAids } from '@/entrypoints/reader/use-aids';
import { readerRoute } from '@/lib/browser/pages';
import type { Wardrobe } from '@/lib/browser/wear-looks';
import { actOn } from '@/lib/library/acts';
import { highlightsOf } from '@/lib/library/highlights';
import { useLiveQuery } from '@/lib/ui/use-live-query';

type Props = {
  /** The id under which the sample was passed on unsaved. */
  passed: string;
  wardrobe: Wardrobe;
  shortcut: string;
};

/** The first steps, on the sample in the reader itself: what is tried here is what there is. */
export function WelcomeScreen({ passed, wardrobe, shortcut }: Props) {
  const saved = useSavedId();
  const chosen = useAids();
  const [greeting, setGreeting] = useState<string>();
  const looks = <LooksButton wardrobe={wardrobe} />;
  const done = useDone(saved);
  const remove = async (id: string) => {
    await actOn([id], { act: 'bin' });
    location.assign('library.html');
  };
  return (
    <>
      <WelcomeBanner
        done={done}
        shortcut={shortcut}
        onRemove={saved ? () => void remove(saved) : undefined}
      />
      {saved ? (
        <SavedArticle
          key={saved}
          id={saved}
          looks={looks}
          {...chosen}
          greeting={greeting}
          onGreeted={() => setGreeting(undefined)}
        />
      ) : (
        <UnsavedArticle id={passed} looks={looks} {...chosen} onMarked={setGreeting} />
      )}
    </>
  );
}

/** The id of the sample once it is saved, as the page's address has it then. */
function useSavedId(): string {
  const idNow = () => readerRoute(location.hash).id;
  const [id, setId] = useState(idNow);
  useEffect(() => {
    const listening = new AbortController();
    addEventListener('hashchange', () => setId(idNow()), { signal: listening.signal });
    return () => listening.abort();
  }, []);
  return id;
}

/** The steps that are done; none is undone again. */
function useDone(saved: string): ReadonlySet<FirstStep> {
  const [hasQuoted, setQuoted] = useState(false);
  const live = useLiveQuery(highlightsOf, saved);
  useEffect(() => {
    const listening = new AbortController();
    const look = (event: FocusEvent) => {
      // Whoever goes to a quotation, by key or click, has the focus on it.
      if (event.target instanceof Element && event.target.closest('article [data-voice]')) setQuoted(true);
    };
    addEventListener('focusin', look, { signal: listening.signal });
    return () => listening.abort();
  }, []);
  const done = new Set<FirstStep>();
  if (hasQuoted) done.add('quote');
  if (saved !== '') done.add('save');
  if (live.state === 'ready' && live.value.highlights.length > 0) done.add('highlight');
  return done;
}
