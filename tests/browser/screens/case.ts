import type { VNode } from 'preact';

/** States of screens by name: what the pictures are taken of, and what is checked for access. */
export type Cases = Record<string, VNode>;
