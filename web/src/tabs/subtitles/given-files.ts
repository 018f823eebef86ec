import type { GivenFile } from "../../upload.js";

/** What systems leave in every folder. */
const LEFT_BY_SYSTEMS = /(?:^|\/)(?:\.[^/]*|Thumbs\.db|desktop\.ini)$/i;

/** Those that somebody put there, in the order of their names: discs list them as they please. */
const meant = (files: readonly GivenFile[]): readonly GivenFile[] =>
  files.filter(({ path }) => !LEFT_BY_SYSTEMS.test(path)).sort((a, b) => (a.path < b.path ? -1 : 1));

/** The files of a file input; a folder's keep their place in it. */
export function filesOfInput(files: readonly File[]): readonly GivenFile[] {
  return meant(files.map((file) => ({ path: file.webkitRelativePath || file.name, file })));
}

const readEntries = (reader: FileSystemDirectoryReader): Promise<readonly FileSystemEntry[]> =>
  new Promise((resolve, reject) => reader.readEntries(resolve, reject));

async function filesOfEntry(entry: FileSystemEntry): Promise<readonly GivenFile[]> {
  if (entry.isFile) {
    const file = await new Promise<File>((resolve, reject) => (entry as FileSystemFileEntry).file(resolve, reject));
    return [{ path: entry.fullPath.replace(/^\//, ""), file }];
  }
  const reader = (entry as FileSystemDirectoryEntry).createReader();
  const found: GivenFile[] = [];
  // Browsers give a hundred at a time.
  for (let some = await readEntries(reader); some.length > 0; some = await readEntries(reader)) {
    found.push(...(await Promise.all(some.map(filesOfEntry))).flat());
  }
  return found;
}

/** The files that were dropped, with those of the folders among them. */
export async function filesOfDrop(transfer: DataTransfer | null): Promise<readonly GivenFile[]> {
  const entries = [...(transfer?.items ?? [])].map((item) => item.webkitGetAsEntry());
  const files = await Promise.all(entries.filter((entry) => entry !== null).map(filesOfEntry));
  return meant(files.flat());
}

/** Whether the files are a digital cinema package: it has a list of what is in it. */
export function isPackage(files: readonly GivenFile[]): boolean {
  return files.some(({ path }) => /(?:^|\/)ASSETMAP(?:\.xml)?$/i.test(path));
}
