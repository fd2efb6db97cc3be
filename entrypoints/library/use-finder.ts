import { useEffect, useState } from 'preact/hooks';
import { FinderLine } from '@/lib/library/finder/finder-line';
import { callFinder } from './call-finder';

/** A line to the finder, and what it tells on its own accord. */
export type FinderNews = {
  line: FinderLine | undefined;
  /** Articles that cannot be found by their words yet. */
  behind: number;
  /** Another number whenever the same question may have another answer. */
  version: number;
};

/** Calls the finder for as long as the screen is shown. */
export function useFinder(): FinderNews {
  const [line, setLine] = useState<FinderLine>();
  const [behind, setBehind] = useState(0);
  const [version, setVersion] = useState(0);
  useEffect(() => {
    const opened = new FinderLine(callFinder, (news) => {
      if (news.news === 'ready' || news.news === 'indexing') setBehind(news.behind);
      // What has been indexed since may be what is looked for.
      if (news.news === 'changed' || news.news === 'indexing') setVersion((before) => before + 1);
    });
    setLine(opened);
    return () => opened.close();
  }, []);
  return { line, behind, version };
}
