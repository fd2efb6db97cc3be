import { expect, test } from 'vitest';
import { SAMPLE_ARTICLE } from '@/components/welcome/sample-article';
import { findQuotes } from '@/lib/quotes/find-quotes';
import { carriedModel } from '@/lib/quotes/model/carried-model';

test('everybody who speaks in the sample is named', () => {
  const said = findQuotes(SAMPLE_ARTICLE, carriedModel()).map(({ text, resolved }) => [
    text.slice(0, 12),
    resolved,
  ]);
  expect(said).toEqual([
    ['“Nobody had ', 'Lena Brandt'],
    ['“They alread', 'Lena Brandt'],
    ['“a lovely wa', 'Piet Maas'],
    ['“Come at nin', 'Lena Brandt'],
    ['“People used', 'Yusuf Demir'],
    ['“Now they mi', 'Yusuf Demir'],
  ]);
});
