import type { Article, Note } from '@/lib/article/article';
import { Notice } from '@/components/controls/Notice';
import { useWords, type Word } from '@/components/words/words';

const TITLES = {
  correction: 'note_correction',
  'editors-note': 'note_editors',
  update: 'note_update',
} as const satisfies Record<Note['kind'], Word>;

/** As much of a note as tells whether the text has it too. */
const TELLING = 60;

type Props = Pick<Article, 'dir' | 'text'> & {
  notes: readonly Note[] | undefined;
  lang?: string | undefined;
};

/** Corrections and editors' notes above the text; those that the text itself has stand there. */
export function NotesNotice({ notes = [], text, lang, dir }: Props) {
  const say = useWords();
  return notes
    .filter((note) => !text.includes(note.text.slice(0, TELLING)))
    .map((note) => (
      <Notice key={note.text} title={say(TITLES[note.kind])}>
        <p lang={lang ?? ''} dir={dir}>
          {note.text}
        </p>
      </Notice>
    ));
}
