import fc from 'fast-check';
import { expect, test } from 'vitest';
import { describeWords } from '@/lib/highlights/anchoring/describe';
import { matchAnchor } from '@/lib/highlights/anchoring/match';
import { followBlocks } from '@/lib/highlights/anchoring/order';
import { searched } from '@/lib/highlights/anchoring/searched';

const BLOCKS = [
  'The bridge over the river opened on Monday after nine years of work.',
  '“We are proud of what this city has done,” said Ann Lee, the mayor.',
  'It cost forty million euros, twice as much as had been planned.',
  'Neighbours had gone to court against the noise and lost the case.',
  'A party with music from noon until midnight is planned for Sunday.',
];
const WAS = BLOCKS.join('\n\n');
const QUOTE = '“We are proud of what this city has done,”';

function placed(words: string, now: string, knowsEarlier = true) {
  const start = WAS.indexOf(words);
  const anchor = describeWords(WAS, { start, end: start + words.length }, 1);
  const text = searched(now);
  const place = matchAnchor(text, anchor, knowsEarlier ? followBlocks(searched(WAS), text) : undefined);
  return [place.state, place.state === 'lost' ? '' : now.slice(place.start, place.end)];
}

const moved = [...BLOCKS.slice(0, 1), ...BLOCKS.slice(2), BLOCKS[1]].join('\n\n');

test.each<[string, string, string, string, string]>([
  ['nothing changed', QUOTE, WAS, 'exact', QUOTE],
  ['something came before', QUOTE, `Breaking news.\n\n${WAS}`, 'exact', QUOTE],
  [
    'set in another way',
    QUOTE,
    WAS.replace(/[“”]/g, '"').replaceAll(' ', '\n'),
    'exact',
    QUOTE.replace(/[“”]/g, '"').replaceAll(' ', '\n'),
  ],
  ['its block moved', QUOTE, moved, 'moved', QUOTE],
  ['quoted a second time above', QUOTE, `${QUOTE}\n\n${WAS}`, 'exact', QUOTE],
  ['a word changed', QUOTE, WAS.replace('proud', 'glad'), 'reworded', QUOTE.replace('proud', 'glad')],
  ['removed', QUOTE, WAS.replace(QUOTE, ''), 'lost', ''],
  ['its block removed', QUOTE, WAS.replace(BLOCKS[1] ?? '', ''), 'lost', ''],
  [
    'a short word removed that stands elsewhere',
    'planned',
    WAS.replace('had been planned', 'had been said'),
    'lost',
    '',
  ],
  [
    'part of a word',
    'ridge over the river opened on Mon',
    `Breaking news.\n\n${WAS}`,
    'exact',
    'ridge over the river opened on Mon',
  ],
  ['a short word', 'planned', `Breaking news.\n\n${WAS}`, 'exact', 'planned'],
])('%s', (_case, words, now, state, there) => {
  expect(placed(words, now)).toEqual([state, there]);
});

test.each<[string, string, string]>([
  ['in place', WAS, 'exact'],
  ['removed', WAS.replace(QUOTE, ''), 'lost'],
  ['with other words around', `Nobody else spoke. ${QUOTE} And then they left.`, 'moved'],
])('without the earlier text: %s', (_case, now, state) => {
  expect(placed(QUOTE, now, false)[0]).toBe(state);
});

test('the right one of two same words is found by what stands around it', () => {
  const now = `${WAS}\n\nNothing else is planned.`;
  const first = WAS.indexOf('planned');
  const anchor = describeWords(WAS, { start: first, end: first + 7 }, 1);
  expect(matchAnchor(searched(now), anchor)).toMatchObject({ start: first, end: first + 7 });
});

test('whatever is marked in a text that has not changed is found exactly there', () => {
  fc.assert(
    fc.property(fc.nat(WAS.length - 1), fc.integer({ min: 1, max: 200 }), (start, length) => {
      fc.pre(WAS.slice(start, start + length).trim() !== '');
      const anchor = describeWords(WAS, { start, end: Math.min(WAS.length, start + length) }, 1);
      fc.pre(
        /^\P{L}|^$/u.test(WAS.slice(anchor.start - 1, anchor.start)) &&
          /^\P{L}|^$/u.test(WAS.slice(anchor.end, anchor.end + 1)),
      );
      const text = searched(WAS);
      const place = matchAnchor(text, anchor, followBlocks(text, text));
      expect(place).toMatchObject({ state: 'exact', start: anchor.start, end: anchor.end });
    }),
  );
});

test('whatever is put before a text, its words are never placed on other words', () => {
  const property = fc.property(fc.lorem({ maxCount: 30 }), fc.nat(WAS.length - 1), (news, start) => {
    const words = WAS.slice(start, start + 60).trim();
    fc.pre(words.length > 0);
    const now = `${news}\n\n${WAS}`;
    const anchor = describeWords(WAS, { start, end: Math.min(WAS.length, start + 60) }, 1);
    const place = matchAnchor(searched(now), anchor);
    return place.state === 'lost' || now.slice(place.start, place.end) === anchor.exact;
  });
  expect(fc.check(property)).toMatchObject({ failed: false });
});

test('words that stood elsewhere before are no new form of removed ones', () => {
  const words = 'The declaration of its start should be compatible with the plan.';
  const like = 'The declaration of its end should be compatible with the plan.';
  const was = `${BLOCKS[0]}\n\n${words} ${like}\n\n${BLOCKS[2]}`;
  const start = was.indexOf(words);
  const anchor = describeWords(was, { start, end: start + words.length }, 1);
  const now = searched(was.replace(`${words} `, ''));
  expect(matchAnchor(now, anchor, followBlocks(searched(was), now)).state).toBe('lost');
});
