import type { ComponentProps } from 'preact';
import { FocusBand } from '@/components/focus/FocusBand';
import { ScrollBar } from '@/components/focus/ScrollBar';
import { useEmphasis } from '@/components/focus/use-emphasis';
import { ListenBar } from '@/components/listen/ListenBar';
import type { Going } from './reader-state';

type Props = Omit<ComponentProps<typeof ListenBar>, 'from' | 'onClose'> & {
  going: Going | undefined;
  onGoing: (going: Going | undefined) => void;
};

/** What helps with reading while the article is on screen, as far as the reader has asked for it. */
export function ReadingAids({ going, onGoing, ...props }: Props) {
  const { page, article, aids, onAids } = props;
  const close = () => onGoing(undefined);
  useEmphasis(page, aids.emphasis);
  return (
    <>
      {aids.focus !== 'none' && <FocusBand page={page} focus={aids.focus} />}
      {going === 'scroll' && (
        <ScrollBar page={page} words={article.words} aids={aids} onAids={onAids} onClose={close} />
      )}
      {going !== undefined && going !== 'scroll' && <ListenBar {...props} from={going} onClose={close} />}
    </>
  );
}
