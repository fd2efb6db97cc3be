import messages from '@/components/public/_locales/en/messages.json';
import type { Say } from '@/components/words/words';

/** Says the messages of a `_locales` file as a browser would. */
export const sayFrom =
  (words: Readonly<Record<string, { message: string }>>): Say =>
  (word, ...fillings) =>
    words[word]?.message.replace(/\$(\d)/g, (_, place: string) =>
      String(fillings[Number(place) - 1] ?? ''),
    ) ?? '';

/** The English words as a browser would say them. */
export const say = sayFrom(messages);
