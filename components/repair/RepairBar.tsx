import { ChevronDown, ChevronUp, Trash2, Undo2, X } from 'lucide';
import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { LeftOutList } from '@/components/article/LeftOutList';
import { Button } from '@/components/controls/Button';
import { IconButton } from '@/components/controls/IconButton';
import { counted } from '@/components/words/counted';
import { useLanguage } from '@/components/words/language';
import { useWords } from '@/components/words/words';
import type { Article } from '@/lib/article/article';
import { textOf } from '@/lib/article/text';
import type { Repairing } from './repairing';
import { SiteRepairs } from './SiteRepairs';
import { useRepairWalk } from './use-repair-walk';
import styles from './RepairBar.module.css';

const GLIMPSE = 90; // Characters by which a block is known again.

type Props = {
  /** Where the article is drawn. */
  page: RefObject<HTMLElement | null>;
  article: Article;
  repairing: Repairing;
  onClose: () => void;
};

/** Below the text while an article is put right: the block at hand, what was left out, and what is remembered for the site. */
export function RepairBar({ page, article, repairing, onClose }: Props) {
  const say = useWords();
  const language = useLanguage();
  const bar = useRef<HTMLElement>(null);
  useReturningFocus(bar);
  const { content, lang, dir, receipt } = article;
  const { at, step, takeAway } = useRepairWalk(page, content, repairing, onClose);
  const { remembered, onPutBack, onUndo, onForget } = repairing;
  return (
    <section class={styles['bar']} ref={bar} tabIndex={-1} aria-label={say('repair')}>
      <div class={styles['line']}>
        <output class={styles['block']}>
          {say('repair_at', at + 1, content.length)}{' '}
          <span lang={lang} dir={dir}>
            {textOf(content.slice(at, at + 1)).slice(0, GLIMPSE)}
          </span>
        </output>
        <IconButton
          icon={ChevronUp}
          size={16}
          label={say('repair_before')}
          shortcut="ArrowUp"
          onClick={() => step(-1)}
        />
        <IconButton
          icon={ChevronDown}
          size={16}
          label={say('repair_after')}
          shortcut="ArrowDown"
          onClick={() => step(1)}
        />
        <Button icon={Trash2} onClick={takeAway}>
          {say('take_away')}
        </Button>
        {onUndo && (
          <Button kind="quiet" icon={Undo2} onClick={onUndo}>
            {say('undo')}
          </Button>
        )}
        <IconButton icon={X} size={16} label={say('repair_end')} shortcut="Escape" onClick={onClose} />
      </div>
      <LeftOutList receipt={receipt} onPutBack={onPutBack} />
      {remembered.length > 0 && (
        <details>
          <summary>{counted(say, 'repairs', remembered.length, language)}</summary>
          <SiteRepairs repairs={remembered} onForget={onForget} />
        </details>
      )}
    </section>
  );
}

/** Takes the focus while it is drawn, and gives it back. */
function useReturningFocus(bar: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => {
    const before = document.activeElement;
    bar.current?.focus();
    return () => {
      if (before instanceof HTMLElement && before.isConnected) before.focus();
    };
  }, [bar]);
}
