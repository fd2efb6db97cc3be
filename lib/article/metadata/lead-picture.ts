import type { LeadPicture } from '@/lib/article/article';
import type { Clues } from './clues';
import { isNode } from './json-ld';
import { ldList, ldText, textOfValue } from './ld-value';

/** The picture that stands for the article. */
export function leadPictureOf({ meta, ld, base }: Clues): LeadPicture | undefined {
  const [image] = ldList(ld, 'image');
  const told =
    meta.first('og:image:secure_url', 'og:image', 'twitter:image', 'twitter:image:src') ||
    (isNode(image) ? ldText(image, 'url') : textOfValue(image));
  const src = webAddress(told, base);
  return src ? { src, alt: meta.first('og:image:alt', 'twitter:image:alt') } : undefined;
}

function webAddress(address: string, base: string): string | undefined {
  const url = address && URL.canParse(address, base) ? new URL(address, base) : undefined;
  return url && /^https?:$/.test(url.protocol) ? url.href : undefined;
}
