import type { Metadata } from '@/lib/article/metadata/metadata';

/** What is known of the article before its text is cleaned. */
export type Story = Pick<Metadata, 'title' | 'standfirst' | 'authors' | 'published' | 'lang' | 'outlet'>;
