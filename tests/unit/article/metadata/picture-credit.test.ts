import { expect, test } from 'vitest';
import { splitCredit } from '@/lib/article/metadata/picture-credit';

test.each<[string, { caption?: string; credit?: string }]>([
  ['The harbour at dawn. Photo: Ann Lee', { caption: 'The harbour at dawn.', credit: 'Ann Lee' }],
  ['Der Hafen. Foto: dpa/Max Maier', { caption: 'Der Hafen.', credit: 'dpa/Max Maier' }],
  ['Le port © Anne Dubois', { caption: 'Le port', credit: 'Anne Dubois' }],
  ['The harbour (Reuters)', { caption: 'The harbour', credit: 'Reuters' }],
  ['The harbour at dawn', { caption: 'The harbour at dawn' }],
  ['Photo: Ann Lee', { credit: 'Ann Lee' }],
  ['', {}],
])('%s', (words, parts) => {
  expect(splitCredit(words)).toEqual(parts);
});
