import type { Evidence } from '@/lib/article/judge/evidence';

export const evidence: Evidence = {
  length: 4000,
  paragraphs: 15,
  linked: 0.03,
  leftOut: 0.02,
  ofCore: 0.95,
  ended: 0.98,
  alike: 0.9,
  together: 1,
  articles: 0,
  headings: 0.1,
  secondChoice: 0,
  ofDeclared: 1,
};
