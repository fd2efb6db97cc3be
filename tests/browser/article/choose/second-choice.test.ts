import { expect, test } from 'vitest';
import { takeSecondChoice } from '@/lib/article/choose/second-choice';
import { measured } from '@/tests/browser/article/clean/cleaned';
import { paragraphs } from '@/tests/browser/article/pages';

const chosenAfter = (body: string): string[] => {
  const { blocks, top } = measured(body);
  takeSecondChoice(top, blocks);
  return blocks.filter(({ isChosen }) => isChosen).map(({ element }) => element.closest('section')?.id ?? '');
};

test('a dialog that was taken for the article gives way to it', () => {
  const body = `<section id="dialog">${paragraphs(1)}</section><section id="story" class="unchosen">${paragraphs(9, 20)}</section>`;
  expect(new Set(chosenAfter(body))).toEqual(new Set(['story']));
});

test('it is told whether the choice was given up', () => {
  const story = `<section id="story">${paragraphs(9, 20)}</section>`;
  const over = measured(
    `<section id="dialog">${paragraphs(1)}</section><div class="unchosen">${story}</div>`,
  );
  expect(takeSecondChoice(over.top, over.blocks)).toBe(true);
  const plain = measured(story);
  expect(takeSecondChoice(plain.top, plain.blocks)).toBe(false);
});

test('a choice that holds a good part of the text stands', () => {
  const body = `<section id="story">${paragraphs(5)}</section><section id="other" class="unchosen">${paragraphs(6, 20)}</section>`;
  expect(new Set(chosenAfter(body))).toEqual(new Set(['story']));
});

test('teasers that each stand alone are no second choice', () => {
  const teasers = Array.from({ length: 14 }, (_, at) => `<div>${paragraphs(1, at + 10)}</div>`).join('');
  const body = `<section id="story">${paragraphs(4)}</section><section id="other" class="unchosen">${teasers}</section>`;
  expect(new Set(chosenAfter(body))).toEqual(new Set(['story']));
});

test('comments are no second choice', () => {
  const body = `<section id="story">${paragraphs(2)}</section><div class="unchosen">${`<section id="comments">${paragraphs(2, 20)}</section>`.repeat(4)}</div>`;
  expect(new Set(chosenAfter(body))).toEqual(new Set(['story']));
});

test('a text too short for Readability is better than none', () => {
  const body = `<section id="story" class="unchosen">${paragraphs(1)}</section>`;
  expect(new Set(chosenAfter(body))).toEqual(new Set(['story']));
});
