import { afterEach, expect, test, vi } from 'vitest';
import { askToWrite, canChooseFolder, chooseFolder, mayWrite, ownFolder } from '@/lib/browser/folders';

afterEach(() => {
  vi.unstubAllGlobals();
});

// `as`: what a browser hands out, as far as we use it.
const folder = (state: PermissionState, answer: PermissionState = state) =>
  ({
    queryPermission: () => Promise.resolve(state),
    requestPermission: () => Promise.resolve(answer),
  }) as unknown as FileSystemDirectoryHandle;

test('a browser without a way to choose folders says so', async () => {
  expect(canChooseFolder()).toBe(false);
  expect(await chooseFolder()).toBeUndefined();
});

test('a folder can be chosen, or none', async () => {
  const chosen = folder('granted');
  vi.stubGlobal('showDirectoryPicker', () => Promise.resolve(chosen));
  expect(canChooseFolder()).toBe(true);
  expect(await chooseFolder()).toBe(chosen);
  vi.stubGlobal('showDirectoryPicker', () => Promise.reject(new DOMException('', 'AbortError')));
  expect(await chooseFolder()).toBeUndefined();
});

test.each([
  ['granted', folder('granted'), true, true],
  ['to be asked for, and given', folder('prompt', 'granted'), false, true],
  ['refused', folder('denied'), false, false],
  ['not asked for at all: a folder of our own', {} as FileSystemDirectoryHandle, true, true],
] as const)('leave to write is %s', async (_case, handle, isFree, isGiven) => {
  expect([await mayWrite(handle), await askToWrite(handle)]).toEqual([isFree, isGiven]);
});

test('our own folder lies in the browser’s store for us', async () => {
  const own = folder('granted');
  const root = { getDirectoryHandle: () => Promise.resolve(own) };
  vi.stubGlobal('navigator', { storage: { getDirectory: () => Promise.resolve(root) } });
  expect(await ownFolder('backups')).toBe(own);
});
