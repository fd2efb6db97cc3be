import {
  AppWindow,
  ChartColumn,
  Headphones,
  MapPinned,
  MessageSquareQuote,
  Play,
  type IconNode,
} from 'lucide';
import { Icon } from '@/components/icons/Icon';
import { useWords, type Word } from '@/components/words/words';
import type { ArticleElement, ArticleNode, EmbedKind } from '@/lib/article/tree';
import styles from './EmbedLabel.module.css';

const KINDS: Record<EmbedKind, { icon: IconNode; word: Word }> = {
  video: { icon: Play, word: 'embed_video' },
  audio: { icon: Headphones, word: 'embed_audio' },
  post: { icon: MessageSquareQuote, word: 'embed_post' },
  chart: { icon: ChartColumn, word: 'embed_chart' },
  map: { icon: MapPinned, word: 'embed_map' },
  page: { icon: AppWindow, word: 'embed_page' },
};

type Props = { kind: EmbedKind; caption: readonly ArticleNode[] };

/** Above the link to something of another page: what it is, and on which site it opens. Nothing is fetched from there. */
export function EmbedLabel({ kind, caption }: Props) {
  const say = useWords();
  const { icon, word } = KINDS[kind];
  const host = hostOf(caption);
  return (
    <span class={styles['label']} data-uncounted>
      <Icon of={icon} size={15} />
      {host === undefined ? say(word) : say('embed_on', say(word), host)}
    </span>
  );
}

function hostOf(caption: readonly ArticleNode[]): string | undefined {
  const link = linkIn(caption);
  return link?.href === undefined ? undefined : new URL(link.href).host.replace(/^www\./, '');
}

function linkIn(nodes: readonly ArticleNode[]): ArticleElement | undefined {
  for (const node of nodes) {
    if (typeof node === 'string') continue;
    const found = node.tag === 'a' ? node : linkIn(node.children);
    if (found) return found;
  }
  return undefined;
}
