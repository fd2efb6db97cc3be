import { useEffect, useState } from 'preact/hooks';
import type { ReadArticle } from '@/components/popup/popup-state';
import type { Repairing } from '@/components/repair/repairing';
import { useWords, type Word } from '@/components/words/words';
import type { Article } from '@/lib/article/article';
import { putBack, takeAway } from '@/lib/article/repair/move-blocks';
import { rememberRepair, type Done } from '@/lib/article/repair/remember-repair';
import { siteOfArticle, type SiteRepair } from '@/lib/article/repair/site-repair';
import { changeSettings, onSettingsChanged, readSettings, type Settings } from '@/lib/browser/settings';
import { keyQuotes } from '@/lib/quotes/key-quotes';

/** What was shown, and what was remembered, before a step. */
type Step = { read: ReadArticle; repairs: readonly SiteRepair[] };

/**
 * Putting an article right: each step is kept by `keep`, remembered for later articles of the site, and can be taken back.
 * Steps follow each other, however fast they are asked for.
 */
export function useRepairing(
  read: ReadArticle | undefined,
  keep: (read: ReadArticle) => Promise<void> | void,
) {
  const say = useWords();
  const repairs = useRepairs();
  const [count, setCount] = useState(0);
  const [said, setSaid] = useState<Word>();
  const [now] = useState(() => ({
    seen: read,
    read,
    isBusy: false,
    last: Promise.resolve(),
    steps: new Array<Step>(),
  }));
  // What is being kept is ahead of what is shown.
  if (now.seen !== read && !now.isBusy) Object.assign(now, { seen: read, read });

  const follow = (work: () => Promise<void>) => {
    const last = now.last
      .then(() => {
        Object.assign(now, { isBusy: true });
        return work();
      })
      .catch(() => setSaid('repair_failed'))
      .finally(() => Object.assign(now, { isBusy: false }));
    Object.assign(now, { last });
  };
  const show = async (next: ReadArticle): Promise<void> => {
    await keep(next);
    Object.assign(now, { read: next });
  };
  const change = (
    changed: (article: Article) => Article,
    doneTo: (article: Article) => Done | undefined,
    word: Word,
  ) =>
    follow(async () => {
      const before = now.read;
      const done = before && doneTo(before.article);
      const article = before && changed(before.article);
      if (!before || !done || !article || article === before.article) return;
      await show(await readAnew(article));
      let known: readonly SiteRepair[] = [];
      await changeSettings((settings) => {
        known = settings.repairs;
        return { repairs: rememberRepair(known, before.article, done) };
      });
      setCount(now.steps.push({ read: before, repairs: known }));
      setSaid(word);
    });

  const site = read ? siteOfArticle(read.article) : '';
  const repairing: Repairing = {
    remembered: repairs.filter((repair) => repair.site === site),
    onTakeAway: (block) =>
      change(
        (article) => takeAway(article, block),
        ({ content }) => {
          const taken = content[block];
          return taken === undefined ? undefined : { act: 'take-away', block: taken };
        },
        'taken_away',
      ),
    onPutBack: (entry) =>
      change(
        (article) => putBack(article, entry),
        ({ receipt }) => {
          const put = receipt[entry];
          return put && { act: 'put-back', entry: put };
        },
        'put_back_done',
      ),
    onUndo:
      count === 0
        ? undefined
        : () =>
            follow(async () => {
              const step = now.steps.pop();
              setCount(now.steps.length);
              if (!step) return;
              await show(step.read);
              await changeSettings((settings) => ({
                repairs: [
                  ...settings.repairs.filter((one) => one.site !== site),
                  ...ofSite(step.repairs, site),
                ],
              }));
              setSaid('repair_undone');
            }),
    onForget: (id) =>
      void changeSettings((settings) => ({ repairs: settings.repairs.filter((one) => one.id !== id) })),
  };
  return { repairing: read && repairing, said: said && say(said), onSaidOver: () => setSaid(undefined) };
}

const ofSite = (repairs: readonly SiteRepair[], site: string) => repairs.filter((one) => one.site === site);

/** The quotations of a text that was put right. */
async function readAnew(article: Article): Promise<ReadArticle> {
  const [{ findQuotes }, { loadModel }] = await Promise.all([
    import('@/lib/quotes/find-quotes'),
    import('@/lib/quotes/model/load-model'),
  ]);
  const quotes = findQuotes(article, await loadModel());
  return { article, quotes, keyQuotes: keyQuotes(quotes, article.title) };
}

/** The remembered repairs of all sites, as they are now. */
function useRepairs(): readonly SiteRepair[] {
  const [repairs, setRepairs] = useState<readonly SiteRepair[]>([]);
  useEffect(() => {
    const listening = new AbortController();
    // Every setting is told anew with each change of any: the same repairs are no reason to draw the article again.
    const take = (settings: Pick<Settings, 'repairs'>) =>
      setRepairs((before) => (isSame(before, settings.repairs) ? before : settings.repairs));
    void readSettings().then(take);
    onSettingsChanged(take, listening.signal);
    return () => listening.abort();
  }, []);
  return repairs;
}

const isSame = (some: readonly SiteRepair[], others: readonly SiteRepair[]): boolean =>
  JSON.stringify(some) === JSON.stringify(others);
