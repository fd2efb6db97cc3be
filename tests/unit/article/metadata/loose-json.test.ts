import { expect, test } from 'vitest';
import { parseLooseJson } from '@/lib/article/metadata/loose-json';

test.each<[string, string, unknown]>([
  ['sound JSON', '{"a":[1,null]}', { a: [1, null] }],
  ['a comma after the last member', '{"a":1,}', { a: 1 }],
  ['a comma after the last item', '{"a":[1,2 , ]}', { a: [1, 2] }],
  ['comments', '{/* one */"a":1, // two\n"b":"// no comment"}', { a: 1, b: '// no comment' }],
  ['an HTML comment around it', '<!-- {"a":1} -->', { a: 1 }],
  ['CDATA around it', '//<![CDATA[\n{"a":1}\n//]]>', { a: 1 }],
  ['CDATA in block comments around it', '/*<![CDATA[*/{"a":1}/*]]>*/', { a: 1 }],
  ['a semicolon after it', '{"a":1};', { a: 1 }],
  ['a line break inside a string', '{"a":"one\n\ttwo"}', { a: 'one two' }],
  ['an escape that JSON does not know', String.raw`{"a":"it\'s \u00e9 \user"}`, { a: "it's é user" }],
  ['what is no JSON at all', 'window.a = 1', undefined],
  ['nothing', '', undefined],
  ['a string that never ends', '{"a":"b', undefined],
  ['a comment that never ends', '{"a":1 /* b', undefined],
])('%s', (_case, source, value) => {
  expect(parseLooseJson(source)).toEqual(value);
});
