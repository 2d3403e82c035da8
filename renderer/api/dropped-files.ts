/**
 * The files of a drop. In Electron a folder is a `File` with a path, which main reads; a browser can only be asked entry by
 * entry. Must be called inside the drop event: afterwards the browser empties the list.
 */
export function droppedFiles(data: DataTransfer, kind: 'electron' | 'browser'): Promise<readonly File[]> {
  const files = [...data.files];
  if (kind === 'electron') return Promise.resolve(files);
  const entries = [...data.items].flatMap((item) => item.webkitGetAsEntry() ?? []);
  if (!entries.some((entry) => entry.isDirectory)) return Promise.resolve(files);
  return Promise.all(entries.map(filesOf)).then((lists) => lists.flat());
}

async function filesOf(entry: FileSystemEntry): Promise<readonly File[]> {
  // The DOM types leave the two kinds of entry to a cast; isFile and isDirectory are the discriminants by its standard.
  if (entry.isFile) return [await new Promise<File>((resolve, reject) => (entry as FileSystemFileEntry).file(resolve, reject))];
  const reader = (entry as FileSystemDirectoryEntry).createReader(); // a directory, see above
  const found: File[] = [];
  // The reader hands out a hundred at a time and says that it is done with an empty list.
  for (;;) {
    const batch = await new Promise<FileSystemEntry[]>((resolve, reject) => reader.readEntries(resolve, reject));
    if (batch.length === 0) return found;
    for (const child of batch) found.push(...(await filesOf(child)));
  }
}
