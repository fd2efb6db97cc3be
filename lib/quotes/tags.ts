import type { Language } from './languages/language';
import { secondLook } from './second-look';
import type { Tag } from './tag';
import type { Token } from './tokens';
import { tagOf } from './tag-of';

/** One tag per token of a sentence. */
export function tagsOf(tokens: readonly Token[], language: Language): Tag[] {
  const tags: Tag[] = [];
  tokens.forEach((token, index) => {
    // "Obama and Clinton call": two names make a plural.
    const joined = language.additions.has(tokens[index - 2]?.lower ?? '');
    tags.push(tagOf(token, tokens[index - 1], tags[index - 1], tokens[index + 1], joined, language));
  });
  return secondLook(tokens, tags, language);
}
