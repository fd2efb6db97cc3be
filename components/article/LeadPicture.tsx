import type { LeadPicture as Lead } from '@/lib/article/article';
import type { ArticleNode } from '@/lib/article/tree';
import { Picture, type PictureOf } from './Picture';
import styles from './LeadPicture.module.css';

type Props = {
  picture: Lead;
  pictureOf: PictureOf;
  lang?: string | undefined;
  dir: 'ltr' | 'rtl';
  canEnlarge?: boolean;
};

/** The picture above the text, with its caption and whom it is credited to. */
export function LeadPicture({ picture, pictureOf, lang, dir, canEnlarge }: Props) {
  const { src, alt, caption, credit, width, height } = picture;
  return (
    <figure class={styles['lead']}>
      <Picture
        source={pictureOf(src)}
        alt={alt}
        width={width}
        height={height}
        eager
        canEnlarge={canEnlarge}
      />
      {(caption ?? credit) && (
        <figcaption lang={lang ?? ''} dir={dir}>
          {caption} {credit && <span class={styles['credit']}>{credit}</span>}
        </figcaption>
      )}
    </figure>
  );
}

/** Whether the text shows this picture itself, so that it need not stand above it as well. */
export function shows(content: readonly ArticleNode[], src: string): boolean {
  return content.some((node) => typeof node !== 'string' && (node.src === src || shows(node.children, src)));
}
