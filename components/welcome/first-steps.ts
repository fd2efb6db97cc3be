/** The three things tried on the sample, in their order. */
export const FIRST_STEPS = ['quote', 'save', 'highlight'] as const;
export type FirstStep = (typeof FIRST_STEPS)[number];
