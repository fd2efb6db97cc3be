import * as v from 'valibot';
import type { Reading } from '@/lib/article/article';
import { articleSchema } from './article-schema';

/** What the script we ran in a page says it read there: a page's process may have been taken over. */
export const readingSchema: v.GenericSchema<unknown, Reading> = v.variant('state', [
  v.object({ state: v.literal('article'), article: articleSchema }),
  v.object({ state: v.literal('no-article'), article: v.exactOptional(articleSchema) }),
  v.object({ state: v.literal('loading') }),
]);
