import { expect, test } from 'vitest';
import type { Change } from '@/lib/highlights/highlight';
import { aHighlight } from './made-up';
import { done, NOTHING_DONE, redone, typed, undone } from '@/lib/highlights/history';

const change = (id: string) => ({ put: [], remove: [id] });
const TWO = done(done(NOTHING_DONE, change('1')), change('2'));

test.each([
  ['done', TWO, ['1', '2'], []],
  ['undone', undone(TWO, change('2 again')), ['1'], ['2 again']],
  ['done again', redone(undone(TWO, change('2 again')), change('2')), ['1', '2'], []],
  ['something else done instead', done(undone(TWO, change('2 again')), change('3')), ['1', '3'], []],
])('%s', (_case, { undo, redo }, back, forth) => {
  expect(undo.map(({ remove }) => remove[0])).toEqual(back);
  expect(redo.map(({ remove }) => remove[0])).toEqual(forth);
});

test('what lies far back is forgotten', () => {
  let history = NOTHING_DONE;
  for (let n = 0; n < 550; n += 1) history = done(history, change(`${n}`));
  expect([history.undo.length, history.undo.at(-1)]).toEqual([500, change('549')]);
});

const note = (words: string, parts = {}) => ({
  put: [aHighlight('Yes', 'Yes', { note: words, ...parts })],
  remove: [],
});

const reason = (words: string, id = 'a', status: 'flagged' | 'accepted' = 'flagged'): Change => ({
  put: [],
  remove: [],
  quotes: [{ id, text: '“Yes”', review: { status, reason: words, at: words.length } }],
});

test.each<[string, Change, Change, number]>([
  ['the next letter of a reason', reason(''), reason('a'), 1],
  ['the reason of another quotation', reason(''), reason('a', 'b'), 2],
  ['a reason with another status', reason(''), reason('a', 'a', 'accepted'), 2],
  ['the next letter of a note', note(''), note('a'), 1],
  ['the same note on another highlight', note(''), note('a', { id: 'other' }), 2],
  ['another colour', note(''), note('', { colour: 2 }), 2],
  ['something that was taken away before', change('1'), note('a'), 2],
])('typed: %s', (_case, before, now, steps) => {
  expect(typed(done(NOTHING_DONE, before), now).undo).toHaveLength(steps);
});
