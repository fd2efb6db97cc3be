import type { Source } from '@/lib/export/cite/source';
import { aSource, SAID, undated } from './sources';

/** What a file for reference managers must bring through unharmed. */
export const HARD: readonly [name: string, source: Source][] = [
  ['two authors', aSource()],
  ['a quotation', aSource({ words: SAID })],
  ['an agency with an “and” in its name', aSource({ authors: [{ literal: 'Press and Radio Agency' }] })],
  [
    'a suffix and a particle',
    aSource({ authors: [{ given: 'Jan', family: 'van der Berg', suffix: 'Jr.' }] }),
  ],
  ['no author and no date', undated({ authors: [] })],
  ['a month only', aSource({ published: { year: 2026, month: 5 } })],
  ['signs that TeX reads', aSource({ title: '50% of A&B: #1, a_b {c} ^d ~e $f \\emph{g}' })],
  ['a brace that is not closed', aSource({ title: 'One { and } two } three' })],
  ['words of several paragraphs', aSource({ words: { exact: 'One.\n\nTY  - BOOK\nER  - ', said: {} } })],
  [
    'Japanese',
    aSource({
      title: '港の浚渫を可決、砂の行方',
      outlet: '沿岸新報',
      authors: [{ literal: '灰路 伊音' }],
      lang: 'ja',
    }),
  ],
  [
    'Arabic',
    aSource({ title: 'المدينة تصوّت', outlet: 'بريد الساحل', authors: [{ literal: 'سلمى الخطيب' }] }),
  ],
  ['accents', aSource({ title: 'Žižek à Łódź', authors: [{ given: 'Søren', family: 'Müller' }] })],
  ['an address with signs', aSource({ url: 'https://a.example/x_y/%7Ez?a=1&b={2}#c' })],
];

/** The year, month and day as far as they are known. */
export const partsOf = ({ published }: Source): number[] =>
  [published?.year, published?.month, published?.day].filter((part) => part !== undefined);
