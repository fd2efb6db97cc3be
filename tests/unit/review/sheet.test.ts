import { describe, expect, test } from 'vitest';
import type { PlacedHighlight } from '@/lib/highlights/place-highlights';
import {
  isShown,
  progressOf,
  reviewOf,
  sheetItems,
  speakerIn,
  speakersIn,
  type SheetFilter,
} from '@/lib/review/sheet';
import { aHighlight } from '@/tests/unit/highlights/made-up';
import { said } from './said';

const accepted = { status: 'accepted', reason: '', at: 1 } as const;
const rejected = { status: 'rejected', reason: 'no', at: 1 } as const;

const marked = (id: string, at?: number): PlacedHighlight => ({
  highlight: aHighlight('Yes', 'Yes', { id, ...(id === 'h' && { review: rejected }) }),
  placement:
    at === undefined ? { state: 'lost' } : { state: 'exact', start: at, end: at + 3, score: 1, margin: 1 },
});

const quotes = [
  said(9, undefined, 'Ann Lee', { kind: 'headline' }),
  { ...said(0, 'Ann Lee'), review: accepted },
  said(1, 'x', 'x', { kind: 'indirect' }),
  said(3, undefined),
].map((quote, index) => ({ id: `q${index}`, quote }));
const items = sheetItems(quotes, [marked('h', 2), marked('i', 20), marked('gone')]);

test('quotations and highlights follow as in the text, the headline first, what is lost last', () => {
  expect(items.map(({ id }) => id)).toEqual(['q0', 'q1', 'h', 'i', 'q3', 'gone']);
});

test('a highlight has the speaker of the quotation it stands in', () => {
  expect(items.map(speakerIn)).toEqual(['Ann Lee', 'Ann Lee', 'Ann Lee', undefined, undefined, undefined]);
  expect(speakersIn(items)).toEqual(['Ann Lee', '']);
});

test('it is known how much of it is done', () => {
  expect(items.map((item) => reviewOf(item)?.status)).toEqual([
    undefined,
    'accepted',
    'rejected',
    undefined,
    undefined,
    undefined,
  ]);
  expect(progressOf(items)).toEqual({
    counts: { open: 4, accepted: 1, rejected: 1, flagged: 0 },
    total: 6,
    reviewed: 2,
  });
});

describe('what is shown', () => {
  test.each<[string, SheetFilter, string[]]>([
    ['all', {}, ['q0', 'q1', 'h', 'i', 'q3', 'gone']],
    ['of a status', { status: 'rejected' }, ['h']],
    ['what nobody has looked at', { status: 'open' }, ['q0', 'i', 'q3', 'gone']],
    ['of a speaker', { speaker: 'Ann Lee' }, ['q0', 'q1', 'h']],
    ['of nobody', { speaker: '' }, ['i', 'q3', 'gone']],
    ['of both', { speaker: 'Ann Lee', status: 'open' }, ['q0']],
  ])('%s', (_case, filter, ids) => {
    expect(items.filter((item) => isShown(item, filter)).map(({ id }) => id)).toEqual(ids);
  });
});
