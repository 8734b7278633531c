/** Files of a folder that are read: an unpacked export has some dozens. */
export const mostFiles = 200;
const mostBytes = 200_000_000;

/** Names of what holds text, or an archive of it. */
const readable = /\.(?:har|json|txt|log|md|ya?ml|xml|csv|eml|zip|cnf|properties)$/i;

export interface FilesIn {
  readonly files: readonly File[];
  /** There are more than are read. */
  readonly isCut: boolean;
}

/** The files among what was dropped, and those in its folders that can be read. */
export async function filesIn(entries: readonly FileSystemEntry[]): Promise<FilesIn> {
  const files: File[] = [];
  const waiting = [...entries];
  let bytes = 0;
  for (let entry = waiting.shift(); entry; entry = waiting.shift()) {
    if (isFolder(entry)) waiting.push(...(await childrenOf(entry)));
    else if (entries.includes(entry) || isReadable(entry)) {
      const file = await fileOf(entry as FileSystemFileEntry);
      if (!file) continue;
      bytes += file.size;
      if (files.length === mostFiles || bytes > mostBytes) return { files, isCut: true };
      files.push(file);
    }
  }
  return { files, isCut: false };
}

const isFolder = (entry: FileSystemEntry): entry is FileSystemDirectoryEntry => entry.isDirectory;

const isReadable = ({ name }: FileSystemEntry): boolean =>
  !name.startsWith('.') && readable.test(name);

/** Null for one that is gone, or may not be read. */
const fileOf = (entry: FileSystemFileEntry): Promise<File | null> =>
  new Promise((resolve) => entry.file(resolve, () => resolve(null)));

/** A reader hands out a hundred at a time, until there are none. */
async function childrenOf(folder: FileSystemDirectoryEntry): Promise<readonly FileSystemEntry[]> {
  const reader = folder.createReader();
  const children: FileSystemEntry[] = [];
  for (;;) {
    const some = await new Promise<readonly FileSystemEntry[]>((resolve) =>
      reader.readEntries(resolve, () => resolve([])),
    );
    if (some.length === 0 || children.length > 10 * mostFiles) return children;
    children.push(...some);
  }
}
