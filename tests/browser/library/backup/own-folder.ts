/** An empty folder of the page's own. */
export async function emptyFolder(name: string): Promise<FileSystemDirectoryHandle> {
  const root = await navigator.storage.getDirectory();
  await root.removeEntry(name, { recursive: true }).catch(() => undefined);
  return root.getDirectoryHandle(name, { create: true });
}

export const namesIn = async (folder: FileSystemDirectoryHandle): Promise<string[]> =>
  (await Array.fromAsync(folder.keys())).toSorted();
