import { expect, test } from 'vitest';
import { copyOf, pageOf } from '@/tests/browser/article/pages';

test.each([
  ['the markup of a formula', '<p>a <math alttext="x^2"><mi>x</mi></math></p>', 'a x^2'],
  ['the notes on one', '<p>a <math><mi>x</mi><annotation>y</annotation></math></p>', 'a x'],
  ['a script in a form that lies', '<form><input name="remove"><script>x</script><p>a</p></form>', 'a'],
  ['a comment', '<div>a<!-- b --> c</div>', 'a c'],
  ['a hidden part', '<p>a</p><p hidden>b</p>', 'a'],
  ['a button beside the text', '<p>a</p><button>b</button>', 'a'],
  ['a frame of no known kind', '<p>a</p><iframe src="https://a.example/x"></iframe>', 'a'],
])('%s goes', async (_case, body, expected) => {
  expect((await copyOf(pageOf(body))).body.textContent?.trim()).toBe(expected);
});
