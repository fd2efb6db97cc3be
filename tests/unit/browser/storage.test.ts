import { afterEach, expect, test, vi } from 'vitest';
import { keepForGood, storageUse } from '@/lib/browser/storage';

afterEach(() => {
  vi.unstubAllGlobals();
});

const aStore = (store: object) => vi.stubGlobal('navigator', { storage: store });
const yes = () => Promise.resolve(true);
const no = () => Promise.resolve(false);

test.each([
  ['half full', { usage: 50, quota: 100 }, { used: 50, available: 50, persistent: true }],
  ['over its limit', { usage: 150, quota: 100 }, { used: 150, available: 0, persistent: true }],
  ['a browser that does not tell', {}, { used: 0, available: 0, persistent: true }],
])('%s', async (_case, estimate, use) => {
  aStore({ estimate: () => Promise.resolve(estimate), persisted: yes });
  expect(await storageUse()).toEqual(use);
});

test.each([
  ['already promised', { persisted: yes, persist: no }, true],
  ['promised now', { persisted: no, persist: yes }, true],
  ['not promised', { persisted: no, persist: no }, false],
])('%s', async (_case, store, isPromised) => {
  aStore(store);
  expect(await keepForGood()).toBe(isPromised);
});
