type TrustedTypes = {
  defaultPolicy: object | null;
  createPolicy: (name: 'default', rules: { createHTML: (html: string) => string }) => object;
};

/**
 * Lets Readability write a copy's own HTML back into it, which it does to start over; our pages otherwise forbid that.
 * For pages that only read: the copies have no window, so nothing in them runs.
 */
export function allowInertHtml(page: { trustedTypes?: TrustedTypes } = globalThis as object): void {
  const { trustedTypes } = page;
  if (trustedTypes?.defaultPolicy === null)
    trustedTypes.createPolicy('default', { createHTML: (html) => html });
}
