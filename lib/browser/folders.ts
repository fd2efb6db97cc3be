/*
 * Folders of the reader's own. Only Chromium's browsers let pages choose one, and TypeScript's DOM does not know how.
 */
type Picking = {
  showDirectoryPicker?: (options: { id: string; mode: 'readwrite' }) => Promise<FileSystemDirectoryHandle>;
};
type Guarded = {
  queryPermission?: (wanted: { mode: 'readwrite' }) => Promise<PermissionState>;
  requestPermission?: (wanted: { mode: 'readwrite' }) => Promise<PermissionState>;
};

const pickerOf = (page: Picking) => page.showDirectoryPicker?.bind(page);

/** Whether the browser lets the reader choose a folder for us at all. */
export const canChooseFolder = (): boolean => pickerOf(globalThis as Picking) !== undefined;

/** Lets the reader choose a folder to write into; undefined when they choose none. To be called from a click. */
export async function chooseFolder(): Promise<FileSystemDirectoryHandle | undefined> {
  try {
    return await pickerOf(globalThis as Picking)?.({ id: 'backup', mode: 'readwrite' });
  } catch {
    return undefined;
  }
}

/** Whether we may write into a folder without asking. */
export async function mayWrite(folder: FileSystemDirectoryHandle & Guarded): Promise<boolean> {
  return ((await folder.queryPermission?.({ mode: 'readwrite' })) ?? 'granted') === 'granted';
}

/** Asks for leave to write into a folder again. To be called from a click. */
export async function askToWrite(folder: FileSystemDirectoryHandle & Guarded): Promise<boolean> {
  return ((await folder.requestPermission?.({ mode: 'readwrite' })) ?? 'granted') === 'granted';
}

/** A folder of the extension's own, which no other program sees. */
export async function ownFolder(name: string): Promise<FileSystemDirectoryHandle> {
  const root = await navigator.storage.getDirectory();
  return root.getDirectoryHandle(name, { create: true });
}
