import { WelcomeBanner } from '@/components/welcome/WelcomeBanner';
import { SAMPLE_ARTICLE } from '@/components/welcome/sample-article';
import type { FirstStep } from '@/components/welcome/first-steps';
import type { Quote } from '@/lib/quotes/quote';
import { findQuotes } from '@/lib/quotes/find-quotes';
import type { Cases } from './case';
import { reader } from './reader-cases';

const quotes: Quote[] = findQuotes(SAMPLE_ARTICLE);
const read = { article: SAMPLE_ARTICLE, quotes, keyQuotes: quotes.slice(0, 3) };

const welcome = (done: FirstStep[], onRemove?: () => void) => (
  <>
    <WelcomeBanner done={new Set(done)} shortcut="Alt+Shift+Q" onRemove={onRemove} />
    {reader({ state: 'open', read })}
  </>
);

/** The first steps before, between and after. */
export const welcomeCases: Cases = {
  'welcome-first': welcome([]),
  'welcome-on-the-way': welcome(['quote']),
  'welcome-over': welcome(['quote', 'save', 'highlight'], () => undefined),
};
