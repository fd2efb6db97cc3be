import type { Card } from '@/lib/export/card/card';

const LONG =
  'We have waited long enough, and this town was built by people who could not afford to wait, and by their children, and by those who came after them with nothing but a boat and a debt. ';

/** Cards of every kind that must come out right. */
export const cards: Readonly<Record<string, Card>> = {
  short: aCard({ words: 'Let them come' }),
  middle: aCard({ words: LONG.trim() }),
  long: aCard({ words: LONG.repeat(6).trim() }),
  nobody: cardWithout(),
  paragraphs: aCard({ words: 'The first of it.\n\nAnd the second, later.' }),
  word: aCard({
    words: 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft, he said',
  }),
  arabic: aCard({
    words: 'لقد انتظرنا بما فيه الكفاية، وهذه المدينة بناها أناس لم يكن في وسعهم الانتظار',
    mark: '«',
    speaker: 'ليلى منصور',
    role: 'رئيسة البلدية',
    source: 'بريد الساحل',
    lang: 'ar',
    dir: 'rtl',
  }),
  japanese: aCard({
    words:
      '私たちは十分に待った。この町は待つ余裕のなかった人々が築いたのだ。私たちは十分に待った、それだけだ。',
    mark: '「',
    speaker: '江里田真理',
    role: '町長',
    source: '沿岸新報',
    lang: 'ja',
  }),
  signs: aCard({ words: "<b>A & B</b> “said” 'so'", source: 'The <i>Courier</i>' }),
};

/** A card; only what the case is about needs saying. */
export function aCard(parts: Partial<Card> = {}): Card {
  return {
    words: 'Yes',
    mark: '“',
    speaker: 'Mara Ellison',
    role: 'mayor of Larne Point',
    source: 'The Coastal Courier · 18 November 2026',
    lang: 'en-GB',
    dir: 'ltr',
    ...parts,
  };
}

function cardWithout(): Card {
  const { speaker, role, ...rest } = aCard({ words: 'Under review' });
  return rest;
}
