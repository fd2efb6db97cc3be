import { BookA, Copy, Search } from 'lucide';
import { IconButton } from '@/components/controls/IconButton';
import { IconLink } from '@/components/controls/IconLink';
import { hashOf, usualOrder } from '@/components/library/library-route';
import { useWords } from '@/components/words/words';
import { lookUpAddress, searchFor, wordsToLookUp } from '@/lib/highlights/look-up';

type Props = {
  /** What is selected. */
  selected: string;
  /** The address of the reader's dictionary, with a place for the word. */
  dictionary: string;
  onCopy: (selected: string) => void;
};

/** What can be done with selected words besides marking them. Only a click leads anywhere, and only there. */
export function WordHelp({ selected, dictionary, onCopy }: Props) {
  const say = useWords();
  const words = wordsToLookUp(selected);
  const page = words && lookUpAddress(dictionary, words);
  return (
    <>
      <IconButton icon={Copy} size={16} label={say('copy')} onClick={() => onCopy(selected)} />
      {words && (
        <IconLink
          icon={Search}
          size={16}
          label={say('words_search', words)}
          href={libraryFor(searchFor(words))}
          isElsewhere
        />
      )}
      {words && page && (
        <IconLink
          icon={BookA}
          size={16}
          label={say('words_look_up', words, new URL(page).host)}
          href={page}
          isElsewhere
        />
      )}
    </>
  );
}

const libraryFor = (typed: string): string =>
  `library.html${hashOf({ place: 'all', typed, order: usualOrder(typed), isReversed: false })}`;
