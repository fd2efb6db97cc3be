import { LibraryBig } from 'lucide';
import { useMemo, useRef } from 'preact/hooks';
import { KeySheet } from '@/components/controls/KeySheet';
import { Message } from '@/components/controls/Message';
import { Icon } from '@/components/icons/Icon';
import frame from '@/components/library/LibraryView.module.css';
import sidebar from '@/components/library/Sidebar.module.css';
import { UndoBar } from '@/components/library/UndoBar';
import { REFUSAL_WORDS } from '@/components/words/refusal-words';
import { useWords } from '@/components/words/words';
import type { HighlightFormat } from '@/lib/export/highlight-file';
import type { HighlightAct } from '@/lib/highlights/listing/acts';
import { countFacets, isChosen } from '@/lib/highlights/listing/facets';
import { findListed } from '@/lib/highlights/listing/find-listed';
import type { ListedHighlight } from '@/lib/highlights/listing/listed-highlight';
import { sortListed } from '@/lib/highlights/listing/sort-listed';
import type { LibraryProblem } from '@/lib/library/problem';
import { useMedia } from '@/lib/ui/use-media';
import { HighlightFacets } from './HighlightFacets';
import { HIGHLIGHTS_KEYS } from './highlights-keys';
import type { HighlightsRoute } from './highlights-route';
import { OpenHighlights } from './OpenHighlights';

/** What the page shows: exactly one of these. */
export type AllHighlights =
  | { state: 'opening' }
  | { state: 'failed'; problem: LibraryProblem }
  | { state: 'open'; all: readonly ListedHighlight[] };

export type AllHighlightsProps = {
  highlights: AllHighlights;
  route: HighlightsRoute;
  /** What each colour means to the reader, the first colour's name first. */
  names: readonly string[];
  /** Ids of the selected highlights. */
  selected: ReadonlySet<string>;
  /** What was done last, in words; it can be undone while `onUndo` is there. */
  done?: string | undefined;
  addressOf: (listed: ListedHighlight) => string;
  onRoute: (change: Partial<HighlightsRoute>) => void;
  onSelected: (ids: ReadonlySet<string>) => void;
  onAct: (act: HighlightAct, on: readonly ListedHighlight[]) => void;
  onExport: (format: HighlightFormat, what: readonly ListedHighlight[]) => void;
  onUndo?: (() => void) | undefined;
  onForget: () => void;
};

// As in the style sheets of the library.
const NARROW = '(width < 44rem)';

/** Every highlight of the library, to be found, narrowed down and acted on. */
export function AllHighlightsView(props: AllHighlightsProps) {
  const { highlights, route, names, done, onRoute, onUndo, onForget } = props;
  const { typed, chosen, order } = route;
  const say = useWords();
  const isNarrow = useMedia(NARROW);
  const sheet = useRef<HTMLDialogElement>(null);
  const all = highlights.state === 'open' ? highlights.all : NONE;
  const found = useMemo(() => findListed(all, typed), [all, typed]);
  const counts = useMemo(() => countFacets(found, chosen), [found, chosen]);
  const shown = useMemo(
    () =>
      sortListed(
        found.filter((listed) => isChosen(listed, chosen)),
        order,
      ),
    [found, chosen, order],
  );
  const titles = useMemo(() => new Map(all.map(({ article }) => [article.id, article.title])), [all]);
  const facets = (
    <HighlightFacets
      counts={counts}
      chosen={chosen}
      names={names}
      titleOf={(id) => titles.get(id) ?? id}
      onChoose={(now) => onRoute({ chosen: now })}
    />
  );
  return (
    <div class={frame['page']}>
      <nav class={sidebar['sidebar']} aria-label={say('filters')}>
        <h1 class={sidebar['name']}>{say('highlights')}</h1>
        <ul class={sidebar['places']}>
          <li>
            <a href="library.html">
              <Icon of={LibraryBig} size={15} />
              <span>{say('library')}</span>
            </a>
          </li>
        </ul>
        {isNarrow && all.length > 0 ? (
          <details class={sidebar['more']}>
            <summary>{say('highlights_narrow')}</summary>
            {facets}
          </details>
        ) : (
          facets
        )}
      </nav>
      <main class={frame['main']} aria-busy={highlights.state === 'opening'} data-total={shown.length}>
        <h2 class="unseen">{say('highlights_all')}</h2>
        {highlights.state === 'failed' && (
          <div class={frame['failed']}>
            <Message title={say('library_failed')} level={2}>
              <p>{say(REFUSAL_WORDS[highlights.problem])}</p>
            </Message>
          </div>
        )}
        {highlights.state === 'open' && all.length === 0 && (
          <div class={frame['failed']}>
            <Message title={say('highlights_none')} level={2}>
              <p>{say('highlights_none_text')}</p>
            </Message>
          </div>
        )}
        {all.length > 0 && (
          <OpenHighlights {...props} all={all} shown={shown} onKeys={() => sheet.current?.showModal()} />
        )}
      </main>
      {done && <UndoBar words={done} onUndo={onUndo} onClose={onForget} />}
      <KeySheet sheet={sheet} lines={HIGHLIGHTS_KEYS} onClose={() => sheet.current?.close()} />
    </div>
  );
}

const NONE: readonly ListedHighlight[] = [];
