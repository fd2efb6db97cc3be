import type { Article } from '@/lib/article/article';
import type { Mention, Quote, QuoteKind } from '@/lib/quotes/quote';
import { arabic, harbour, japanese } from './articles';

type Said = {
  by?: string;
  named?: string;
  role?: string;
  cue?: string;
  kind?: QuoteKind;
  sure?: number;
  likely?: string[];
};

/** Builds a quotation of `article` from its words; the sentence is the paragraph it stands in. */
function said(
  { text }: Article,
  words: string,
  { by, named, role, cue, kind, sure, likely = [] }: Said,
): Quote {
  const start = text.indexOf(words);
  const end = start + words.length;
  const paragraphEnd = text.indexOf('\n\n', end);
  return {
    start,
    end,
    text: words,
    speaker: by ? mention(text, by) : null,
    ...(named && { resolved: named }),
    ...(role && { role }),
    ...(cue && { cue: mention(text, cue) }),
    kind: kind ?? 'full',
    sentence: {
      start: text.lastIndexOf('\n\n', start) + 2,
      end: paragraphEnd < 0 ? text.length : paragraphEnd,
    },
    confidence: sure ?? 0.95,
    likely: likely.map((name) => mention(text, name)),
  };
}

function mention(text: string, words: string): Mention {
  const start = text.indexOf(words);
  return { start, end: start + words.length, text: words };
}

const mayor = { by: 'Mara Ellison', named: 'Mara Ellison', role: 'mayor of Larne Point' };
const biologist = {
  by: 'Tomas Reyk',
  named: 'Tomas Reyk',
  role: 'marine biologist at the Institute for Coastal Research',
};

export const harbourQuotes: Quote[] = [
  said(
    harbour,
    '“We have waited long enough, and this town was built by people who could not afford to wait,”',
    { ...mayor, cue: 'said' },
  ),
  said(harbour, '“a price we can explain to our children”', {
    ...mayor,
    cue: 'called',
    kind: 'partial',
    sure: 0.8,
  }),
  said(harbour, '“is not dirt, it is a nursery”', { ...biologist, cue: 'warned', kind: 'partial' }),
  said(harbour, '“Nobody has shown us a single year of data,”', { ...biologist, cue: 'said', sure: 0.7 }),
  said(harbour, '“They measured one spring, they liked what they saw, and they stopped.”', {
    ...biologist,
    cue: 'said',
    sure: 0.7,
  }),
  said(harbour, '“under review”', {
    by: 'A spokeswoman',
    role: 'for the ministry',
    cue: 'said',
    kind: 'partial',
    sure: 0.9,
  }),
  said(harbour, '“Humbug,”', { kind: 'partial', likely: ['one of the older skippers', 'Tomas Reyk'] }),
  said(harbour, '“Let them come,”', { ...mayor, cue: 'said' }),
  said(harbour, '“We have kept the minutes.”', { ...mayor, cue: 'said', sure: 0.5 }),
];

export const arabicQuotes: Quote[] = [
  said(arabic, '«لقد انتظرنا بما فيه الكفاية، وهذه المدينة بناها أناس لم يكن في وسعهم الانتظار»', {
    by: 'ليلى منصور',
    role: 'رئيسة البلدية',
    cue: 'وقالت',
  }),
  said(arabic, '«ليست ترابا بل حضانة للأسماك»', {
    by: 'سامي حداد',
    role: 'عالم الأحياء البحرية',
    cue: 'وحذّر',
    kind: 'partial',
  }),
];

export const japaneseQuotes: Quote[] = [
  said(japanese, '「私たちは十分に待った。この町は待つ余裕のなかった人々が築いたのだ」', {
    by: '江里田真理',
    role: '町長',
    cue: '述べた',
  }),
  said(japanese, '「土ではなく、魚の揺りかごだ」', {
    by: '冷泉友也',
    role: '海洋生物学者',
    cue: '警告した',
    kind: 'partial',
  }),
];

export const firstOf = (quotes: readonly Quote[], count = 3): Quote[] =>
  quotes.filter((quote) => quote.speaker && quote.kind === 'full').slice(0, count);
