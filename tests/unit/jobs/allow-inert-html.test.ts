import { expect, test, vi } from 'vitest';
import { allowInertHtml } from '@/lib/jobs/allow-inert-html';

const createPolicy = vi.fn<() => object>(() => ({}));

test.each([
  ['once, where it is forbidden', { trustedTypes: { defaultPolicy: null, createPolicy } }, 1],
  ['not again', { trustedTypes: { defaultPolicy: {}, createPolicy } }, 0],
  ['not where the browser forbids nothing', {}, 0],
])('%s', (_case, page, times) => {
  createPolicy.mockClear();
  allowInertHtml(page);
  expect(createPolicy).toHaveBeenCalledTimes(times);
});
