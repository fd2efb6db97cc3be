import { LeftOutList } from '@/components/article/LeftOutList';
import { RepairButton } from '@/components/repair/RepairButton';
import { useWords } from '@/components/words/words';
import type { Article } from '@/lib/article/article';
import styles from './ArticleFoot.module.css';

type Props = {
  article: Article;
  onPutBack?: ((entry: number) => void) | undefined;
  onRepair?: (() => void) | undefined;
};

/** Below the last line: where the article stands on the web, and what of its page is not shown. */
export function ArticleFoot({ article, onPutBack, onRepair }: Props) {
  const say = useWords();
  return (
    <footer class={styles['foot']}>
      <p>
        {say('read_at')}{' '}
        <a href={article.url} target="_blank" rel="noreferrer noopener">
          {addressOf(article.canonicalUrl)}
        </a>
      </p>
      {article.doubts.length === 0 && (
        <>
          <LeftOutList receipt={article.receipt} onPutBack={onPutBack} />
          {onRepair && <RepairButton onClick={onRepair} />}
        </>
      )}
    </footer>
  );
}

/** Host and path, as one reads an address. */
function addressOf(url: string): string {
  const { host, pathname } = new URL(url);
  return `${host.replace(/^www\./, '')}${pathname === '/' ? '' : decodedPath(pathname)}`;
}

function decodedPath(path: string): string {
  try {
    return decodeURI(path);
  } catch {
    return path;
  }
}
