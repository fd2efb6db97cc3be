import { useMemo, useState } from 'preact/hooks';
import { AllHighlightsView, type AllHighlights } from '@/components/all-highlights/AllHighlightsView';
import { OtherVersionNotice } from '@/components/controls/OtherVersionNotice';
import { readerAddress } from '@/lib/browser/pages';
import { allHighlights, highlightSpeakers } from '@/lib/library/all-highlights';
import { useLiveQuery } from '@/lib/ui/use-live-query';
import { useOtherVersion } from '@/lib/ui/use-other-version';
import { useColourNames } from '@/entrypoints/reader/use-colour-names';
import { useHighlightActs } from './use-highlight-acts';
import { useRoute } from './use-route';

/** All highlights of the library, as they change. */
export function HighlightsScreen() {
  const [route, changeRoute] = useRoute();
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  const { names } = useColourNames();
  const { done, act, undo, exportAs, forget } = useHighlightActs(names);
  return (
    <>
      <AllHighlightsView
        highlights={useAllHighlights()}
        route={route}
        names={names}
        selected={selected}
        done={done?.words}
        addressOf={({ article, highlight }) => readerAddress(article.id, highlight.id)}
        onRoute={changeRoute}
        onSelected={setSelected}
        onAct={(what, on) => {
          if (what.act === 'remove') setSelected(new Set());
          void act(what, on);
        }}
        onExport={(format, what) => void exportAs(format, what)}
        onUndo={done?.inverse && (() => void undo())}
        onForget={forget}
      />
      <OtherVersionNotice other={useOtherVersion()} onReload={() => location.reload()} />
    </>
  );
}

/** The list is shown at once; whose words they are follows, since many quotations have to be read for that. */
function useAllHighlights(): AllHighlights {
  const live = useLiveQuery(allHighlights);
  const speakers = useLiveQuery(highlightSpeakers);
  const names = speakers.state === 'ready' ? speakers.value : undefined;
  return useMemo(() => {
    if (live.state === 'loading') return { state: 'opening' };
    if (live.state === 'failed') return { state: 'failed', problem: live.problem };
    const all = live.value.map((listed) => {
      const speaker = names?.get(listed.highlight.id);
      return speaker === undefined ? listed : { ...listed, speaker };
    });
    return { state: 'open', all };
  }, [live, names]);
}
