import type { PackageFile } from "../../../../src/generated/schema-types.js";
import { fetchPart } from "../../fetch-part.js";
import type { GivenFile } from "../../upload.js";

/** The lists of a package, and the timed text of Interop. */
const XML = /(?:^|\/)(?:ASSETMAP|VOLINDEX|[^/]+\.xml)$/i;
const MXF = /\.mxf$/i;

const strict = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
/** Longer pieces would be too many arguments at once. */
const PIECE = 0x8000;

function base64(bytes: Uint8Array): string {
  let binary = "";
  for (let at = 0; at < bytes.length; at += PIECE) binary += String.fromCharCode(...bytes.subarray(at, at + PIECE));
  return btoa(binary);
}

/** As text where that gives the same bytes again, since hashes are taken of bytes. */
async function whole(path: string, file: Blob): Promise<PackageFile> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  try {
    return { path, text: strict.decode(bytes) };
  } catch {
    return { path, content: base64(bytes) };
  }
}

/** Subtitles stand in MXF too; of picture and sound no more than the beginning is read to know. */
async function isTimedText(file: Blob): Promise<boolean> {
  const { timedTextIn } = await fetchPart(() => import("../../../../src/subtitle/formats/mxf/timed-text-mxf.js"));
  const { essence } = await timedTextIn(
    file.size,
    async (start, length) => new Uint8Array(await file.slice(start, start + length).arrayBuffer()),
  );
  return essence === "timed-text";
}

async function part({ path, file }: GivenFile): Promise<PackageFile> {
  const isRead = XML.test(path) || (MXF.test(path) && (await isTimedText(file)));
  return isRead ? whole(path, file) : { path, bytes: file.size };
}

/**
 * What the service needs of a package: lists and subtitles whole, of picture, sound and fonts the length alone. A package of
 * two hundred gigabytes is some hundred kilobytes then.
 */
export async function packageParts(files: readonly GivenFile[]): Promise<readonly PackageFile[]> {
  const parts: PackageFile[] = [];
  for (const file of files) parts.push(await part(file));
  return parts;
}
