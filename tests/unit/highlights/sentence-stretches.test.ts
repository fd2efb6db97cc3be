import { expect, test } from 'vitest';
import { sentenceStretches } from '@/lib/highlights/sentence-stretches';

test.each<[string, string, string | undefined, string[]]>([
  ['sentences of two blocks', 'One here. Two here.\n\nThree', 'en', ['One here.', 'Two here.', 'Three']],
  ['a language that is none', 'One here. Two here.', 'not a tag', ['One here.', 'Two here.']],
  ['Japanese', '一つ。二つ。', 'ja', ['一つ。', '二つ。']],
  ['nothing', '', undefined, []],
])('%s', (_case, text, lang, sentences) => {
  expect(sentenceStretches(text, lang).map(({ start, end }) => text.slice(start, end))).toEqual(sentences);
});
