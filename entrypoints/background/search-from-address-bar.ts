import { hashOf, usualOrder } from '@/components/library/library-route';
import { onOmnibox, sayDefault, showPage, type Said, type Suggestion } from '@/lib/browser/omnibox';
import { readerAddress } from '@/lib/browser/pages';
import { say, wordsReady } from '@/lib/browser/words';
import { findSaved } from '@/lib/library/find-saved';
import { openSuggesting, type Suggested } from '@/lib/library/finder/suggest';

const MOST = 6; // As many as browsers show.

/** Searches the library for what is typed into the address bar after `pq`. */
export function searchFromAddressBar(): void {
  // For as long as somebody types; a worker that was ended meanwhile opens the library again.
  let suggesting: ReturnType<typeof openSuggesting> | undefined;
  onOmnibox({
    onTurn: () => {
      suggesting = undefined;
      void wordsReady().then(() => sayDefault(say('omnibox_search')));
    },
    suggest: async (typed) => {
      suggesting ??= openSuggesting();
      return (await suggesting(typed, MOST)).map(suggestionOf);
    },
    choose: (entered, where) => {
      suggesting = undefined;
      void pageFor(entered).then((page) => showPage(page, where));
    },
  });
}

function suggestionOf({ row, title }: Suggested): Suggestion {
  // Its address comes back when it is chosen, and is worth being read until then.
  return {
    content: row.canonicalUrl,
    said: [...marked(row.title, title), { text: ` — ${row.outlet}`, as: 'dim' }],
  };
}

function marked(title: string, marks: Suggested['title']): Said[] {
  const said: Said[] = [];
  let at = 0;
  for (const { start, end } of marks) {
    said.push({ text: title.slice(at, start) }, { text: title.slice(start, end), as: 'match' });
    at = end;
  }
  return [...said, { text: title.slice(at) }].filter(({ text }) => text !== '');
}

/** The article with the address that was chosen or typed, or else the library with what was typed. */
async function pageFor(entered: string): Promise<string> {
  const saved = URL.canParse(entered) ? await findSaved(entered).catch(() => undefined) : undefined;
  if (saved) return readerAddress(saved.id);
  const route = { place: 'all', typed: entered, order: usualOrder(entered), isReversed: false } as const;
  return `library.html${hashOf(route)}`;
}
