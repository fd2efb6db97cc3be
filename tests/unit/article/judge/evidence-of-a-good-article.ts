import type { Evidence } from '@/lib/article/judge/evidence';

export const evidence: Evidence = {
  length: 4000,
  paragraphs: 15,
  linked: 0.03,
  leftOut: 0.02,
  regained: 0.02,
  ofPage: 0.9,
  ofDeclared: 1,
};
