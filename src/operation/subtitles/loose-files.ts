import type { SubtitleFile } from "../../generated/schema-types.js";
import { BINARY_FORMATS, TEXT_FORMATS } from "../../subtitle/index.js";
import type { Reader } from "../operation.js";

/** Whatever of a package is missing, one of these is there; subtitles beside them belong to it. */
const OF_PACKAGE = /(?:^|\/)(?:ASSETMAP(?:\.xml)?|VOLINDEX(?:\.xml)?|[^/]*\.mxf)$/i;
const ENDINGS = new Set([...TEXT_FORMATS, ...BINARY_FORMATS].flatMap(({ extensions }) => extensions));

const endingOf = (path: string): string => path.slice(path.lastIndexOf(".") + 1).toLowerCase();

/**
 * The subtitle files in a folder that is no package, by their names; none where it is one, where it cannot be opened, and
 * where nothing in it is called as subtitles are, so that the folder itself is looked at, and told about, as a package.
 */
async function filesOfFolder(path: string, { files }: Reader): Promise<readonly SubtitleFile[]> {
  if (!files || (await files.look(path)).kind !== "folder") return [];
  const folder = await files.folder(path).catch(() => undefined);
  if (folder === undefined || folder.files.some((file) => OF_PACKAGE.test(file.path))) return [];
  return folder.files
    .filter((file) => ENDINGS.has(endingOf(file.path)))
    .map((file) => ({ path: `${path.replace(/\/+$/, "")}/${file.path}` }));
}

/** The entries of a request, with the subtitle files of a folder in the place of the folder. */
export async function withLooseFiles(
  entries: readonly SubtitleFile[],
  reader: Reader,
): Promise<readonly SubtitleFile[]> {
  const all: SubtitleFile[] = [];
  for (const entry of entries) {
    const inside = entry.path === undefined ? [] : await filesOfFolder(entry.path, reader);
    all.push(...(inside.length > 0 ? inside : [entry]));
  }
  return all;
}
