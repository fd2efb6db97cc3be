import { useState } from 'preact/hooks';
import { ImageOff } from 'lucide';
import { Icon } from '@/components/icons/Icon';
import { useWords, type Word } from '@/components/words/words';
import type { PictureProblem } from '@/lib/library/rows';
import styles from './Picture.module.css';

/** Where a picture is to be had: kept here, still on its way, or not kept (with why, if known). */
export type PictureSource =
  | { state: 'ready'; url: string; size?: { width: number; height: number } }
  | { state: 'coming' }
  | { state: 'missing'; reason?: PictureProblem };

export type PictureOf = (src: string) => PictureSource;

type Props = {
  source: PictureSource;
  alt: string;
  width?: number | undefined;
  height?: number | undefined;
  /** The lead picture is looked at first; the others wait until they come near. */
  eager?: boolean;
  /** Whether it can be pressed to be seen large; whoever draws it listens for that. */
  canEnlarge?: boolean | undefined;
};

/** A picture in its final size from the first moment, or an honest word in its place. */
export function Picture({ source, alt, width, height, eager = false, canEnlarge = false }: Props) {
  const say = useWords();
  const [broken, setBroken] = useState<string>();
  if (source.state === 'ready' && source.url !== broken)
    return (
      <img
        class={styles['picture']}
        src={source.url}
        alt={alt}
        width={width ?? source.size?.width}
        height={height ?? source.size?.height}
        // What is kept on this machine costs no request: all of it has its place before the reader is taken to theirs.
        loading={eager || source.url.startsWith('blob:') ? 'eager' : 'lazy'}
        decoding="async"
        referrerpolicy="no-referrer"
        {...(canEnlarge && { role: 'button', tabIndex: 0, 'aria-label': alt || say('picture') })}
        onError={() => setBroken(source.url)}
      />
    );
  return <Placeholder word={wordFor(source)} alt={alt} />;
}

function Placeholder({ word, alt }: { word: Word; alt: string }) {
  const say = useWords();
  return (
    <span class={styles['placeholder']} data-uncounted>
      <Icon of={ImageOff} size={16} />
      <span>
        {say(word)}
        {alt && <span class={styles['alt']}>{alt}</span>}
      </span>
    </span>
  );
}

function wordFor(source: PictureSource): Word {
  if (source.state === 'ready') return 'picture_unshown';
  if (source.state === 'coming') return 'picture_coming';
  return source.reason ? PROBLEM_WORDS[source.reason] : 'picture_missing';
}

const PROBLEM_WORDS: Record<PictureProblem, Word> = {
  'not-allowed': 'picture_not_allowed',
  'no-room': 'picture_no_room',
  'private-address': 'picture_private_address',
  unreachable: 'picture_unreachable',
  'too-slow': 'picture_too_slow',
  'not-a-picture': 'picture_not_a_picture',
  'too-large': 'picture_too_large',
  'tracking-pixel': 'picture_tracking_pixel',
};
