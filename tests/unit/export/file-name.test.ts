import { expect, test } from 'vitest';
import { fileName, loneFileName } from '@/lib/export/file-name';

test.each([
  ['a title', 'Larne Point votes', '0007-Larne-Point-votes.md'],
  ['letters of other scripts', '日本の港、今日', '0007-日本の港-今日.md'],
  ['ways out of the folder', '../../etc/passwd', '0007-etc-passwd.md'],
  ['names that systems keep for themselves', 'CON', '0007-CON.md'],
  ['signs only', '???', '0007.md'],
  ['a long one', 'a'.repeat(300), `0007-${'a'.repeat(80)}.md`],
])('%s', (_case, title, name) => {
  expect(fileName(7, title, '.md')).toBe(name);
});

test('a file that is alone has no number', () => {
  expect(loneFileName('Larne Point votes', '.bib')).toBe('pullquote-Larne-Point-votes.bib');
});
