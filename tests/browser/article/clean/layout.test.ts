import { expect, test } from 'vitest';
import { layoutOf } from '@/lib/article/clean/layout';
import { paragraphs } from '@/tests/browser/article/pages';
import { measured } from './cleaned';

test('the core is the innermost element that holds what was chosen', () => {
  const { blocks, top } = measured(
    `<main><div class="unchosen">${paragraphs(2)}</div><section id="story">${paragraphs(4, 10)}</section></main>`,
  );
  const layout = layoutOf(top, blocks, true);
  expect(layout.core.element.id).toBe('story');
  expect(layout.isSecondChoice).toBe(true);
  expect(layout.top.chosen).toBe(layout.core.length);
});
