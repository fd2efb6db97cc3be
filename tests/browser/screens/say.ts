import messages from '@/components/public/_locales/en/messages.json';
import type { Say } from '@/components/words/words';

/** The English words as a browser would say them. */
export const say: Say = (word, ...fillings) =>
  messages[word]?.message.replace(/\$(\d)/g, (_, place: string) =>
    String(fillings[Number(place) - 1] ?? ''),
  ) ?? '';
