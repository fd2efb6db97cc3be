import { expect, test } from 'vitest';
import { describeWords } from '@/lib/highlights/anchoring/describe';
import { rewordedPlace } from '@/lib/highlights/anchoring/reworded';
import { searched } from '@/lib/highlights/anchoring/searched';
import { fold } from '@/lib/highlights/fold';

const QUOTE = '“We will finish the bridge by the end of the year,”';
const WAS = `The mayor answered on Monday. ${QUOTE} she told the council. The vote is in May.`;
const anchor = describeWords(WAS, { start: 30, end: 30 + QUOTE.length }, 1);

test.each<[string, string, string | undefined]>([
  [
    'a word changed',
    '“We will finish the bridge by the end of next year,”',
    '“We will finish the bridge by the end of next year,”',
  ],
  [
    'most words changed',
    '“We may finish this work before the winter of the year,”',
    '“We may finish this work before the winter of the year,”',
  ],
  ['nothing there', '', undefined],
  ['another statement', '“Taxes are far too high for people with children,”', undefined],
])('%s', (_case, quote, found) => {
  const now = WAS.replace(QUOTE, quote);
  const [words, prefix, suffix] = [anchor.exact, anchor.prefix, anchor.suffix].map(
    (side) => fold(side).letters,
  );
  const place = rewordedPlace(searched(now), {
    words: words ?? '',
    prefix: prefix ?? '',
    suffix: suffix ?? '',
    anchor,
    order: undefined,
  });
  expect(place.state === 'lost' ? undefined : now.slice(place.start, place.end)).toBe(found);
});
