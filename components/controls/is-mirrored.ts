/** Whether what stands in `element` runs from right to left, so that the arrow to the left is the one that goes on. */
export const isMirrored = (element: Element): boolean => getComputedStyle(element).direction === 'rtl';
