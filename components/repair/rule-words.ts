import type { Say, Word } from '@/components/words/words';
import { TAKEN_AWAY } from '@/lib/article/repair/site-repair';

const RULES: Readonly<Record<string, Word>> = {
  account: 'rule_account',
  ad: 'rule_ad',
  aside: 'rule_aside',
  author: 'rule_author',
  byline: 'rule_byline',
  comments: 'rule_comments',
  date: 'rule_date',
  'end-line': 'rule_end_line',
  footer: 'rule_footer',
  heading: 'rule_heading',
  links: 'rule_links',
  meta: 'rule_meta',
  newsletter: 'rule_newsletter',
  page: 'rule_page',
  prompt: 'rule_prompt',
  related: 'rule_related',
  repeated: 'rule_repeated',
  share: 'rule_share',
  standfirst: 'rule_standfirst',
  title: 'rule_title',
  unchosen: 'rule_unchosen',
  [TAKEN_AWAY]: 'rule_reader',
};

/** Why a block was left out, in words; one of a later Pullquote that has none is named as it is. */
export function ruleWords(say: Say, rule: string): string {
  const word = Object.hasOwn(RULES, rule) ? RULES[rule] : undefined;
  return word ? say(word) : rule.replaceAll('-', ' ');
}
