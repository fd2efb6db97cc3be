import type { Block } from '@/lib/article/choose/blocks';
import type { Verdict } from './judge-blocks';
import { isSameText } from './same-words';

/** The standfirst the article is to be shown with: the declared one, unless the text itself has it. */
export function standfirstOf(
  declared: string | undefined,
  blocks: readonly Block[],
  verdicts: readonly Verdict[],
): string | undefined {
  if (declared === undefined) return undefined;
  const isInText = blocks.some(
    ({ text, isCaption }, at) => verdicts[at] === undefined && !isCaption && isSameText(text, declared),
  );
  return isInText ? undefined : declared;
}
