import { takeArticle } from '@/lib/article/take-article';

const take = async () => {
  const taken = await takeArticle(document);
  if (!taken) return undefined;
  const { text, standfirst } = taken.article;
  return { evidence: taken.evidence, text: [standfirst, text].filter(Boolean).join('\n\n') };
};

export const answer = take();
