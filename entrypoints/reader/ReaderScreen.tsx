import { useEffect, useState } from 'preact/hooks';
import { OtherVersionNotice } from '@/components/controls/OtherVersionNotice';
import { readerRoute, type ReaderRoute } from '@/lib/browser/pages';
import type { Wardrobe } from '@/lib/browser/wear-looks';
import { useOtherVersion } from '@/lib/ui/use-other-version';
import { LooksButton } from './LooksButton';
import { SavedArticle } from './SavedArticle';
import { UnsavedArticle } from './UnsavedArticle';
import { useAids } from './use-aids';

/** The reader: an article of the library, or one the popup passed on unsaved, as its address says. */
export function ReaderScreen({ wardrobe }: { wardrobe: Wardrobe }) {
  const route = useRoute();
  const { id } = route;
  const looks = <LooksButton wardrobe={wardrobe} />;
  const chosen = useAids();
  const [greeting, setGreeting] = useState<string>();
  return (
    <>
      {route.from === 'library' ? (
        <SavedArticle
          key={id}
          id={id}
          at={route.at}
          looks={looks}
          {...chosen}
          greeting={greeting}
          onGreeted={() => setGreeting(undefined)}
        />
      ) : (
        <UnsavedArticle key={id} id={id} looks={looks} {...chosen} onMarked={setGreeting} />
      )}
      <OtherVersionNotice other={useOtherVersion()} onReload={() => location.reload()} />
    </>
  );
}

function useRoute(): ReaderRoute {
  const [route, setRoute] = useState(() => readerRoute(location.hash));
  useEffect(() => {
    const listening = new AbortController();
    addEventListener('hashchange', () => setRoute(readerRoute(location.hash)), { signal: listening.signal });
    return () => listening.abort();
  }, []);
  return route;
}
