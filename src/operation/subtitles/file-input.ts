import type { SubtitleFile } from "../../generated/schema-types.js";
import type { Outcome, SubtitleDocument } from "../../model/index.js";
import { readSubtitles, readSubtitleText, type ReadOptions } from "../../subtitle/index.js";
import type { Reader } from "../operation.js";
import { faulty, isRefusal, refusal, type Refusal } from "../refusal.js";

/** A file that is read as a whole may have this many bytes, and this many cues. */
const LARGEST_FILE = 200 * 1024 * 1024;
export const MOST_CUES = 5_000_000;

/** What a caller gave for a file, at hand. */
export type Given =
  | { readonly kind: "bytes"; readonly bytes: Uint8Array; readonly name?: string }
  | { readonly kind: "text"; readonly text: string; readonly name?: string };

const WAYS = ["path", "content", "text"] as const;
const BASE64 = /^[A-Za-z0-9+/]*={0,2}$/;

const tooLarge = refusal("file-too-large", { limit: LARGEST_FILE });

/** Why a path may not be read, or that it may: only who sits at the machine may name one, and it must lead to a file. */
export async function pathRefusal(path: string, { files }: Reader, most = LARGEST_FILE): Promise<Refusal | undefined> {
  if (!files) return refusal("path-not-taken", { path });
  const found = await files.look(path);
  if (found.kind === "file") return found.bytes > most ? tooLarge : undefined;
  const reason = found.kind === "folder" ? "EISDIR" : found.failure;
  return reason === "ENOENT" ? refusal("file-not-found", { path }) : refusal("file-unreadable", { path, reason });
}

/** The bytes of base64, or a refusal that points at it. */
export function bytesOfBase64(content: string, pointer: string): Uint8Array | Refusal {
  if (content.length % 4 === 1 || !BASE64.test(content)) {
    return faulty("invalid-input", [{ pointer, rule: "base64", params: {} }]);
  }
  const bytes = Buffer.from(content, "base64");
  return bytes.length > LARGEST_FILE ? tooLarge : bytes;
}

async function bytesAt(path: string, reader: Reader): Promise<Uint8Array | Refusal> {
  const denied = await pathRefusal(path, reader);
  if (denied || !reader.files) return denied ?? refusal("path-not-taken", { path });
  try {
    return await reader.files.read(path);
  } catch (error) {
    return refusal("file-unreadable", { path, reason: error instanceof Error ? error.message : String(error) });
  }
}

/** The ways in which a file is given must be one; which one it is, or a refusal. */
export function onlyWay(file: SubtitleFile, pointer: string): (typeof WAYS)[number] | Refusal {
  const [way, ...others] = WAYS.filter((name) => file[name] !== undefined);
  if (way === undefined) return refusal("no-file");
  return others.length === 0
    ? way
    : faulty("invalid-input", [{ pointer, rule: "one-content", params: { allowedValues: WAYS } }]);
}

/** The content of a file as the caller gave it; `pointer` says where in the request. */
export async function readGiven(file: SubtitleFile, pointer: string, reader: Reader): Promise<Given | Refusal> {
  const way = onlyWay(file, pointer);
  if (isRefusal(way)) return way;
  const name = file.name ?? file.path;
  const named = name === undefined ? {} : { name };
  if (way === "text") return { kind: "text", text: file.text ?? "", ...named };
  const bytes =
    way === "path" ? await bytesAt(file.path ?? "", reader) : bytesOfBase64(file.content ?? "", `${pointer}/content`);
  return isRefusal(bytes) ? bytes : { kind: "bytes", bytes, ...named };
}

/** The document in a given file; refused when it has more cues than are taken. */
export function documentOf(
  given: Given,
  options: Omit<ReadOptions, "name"> = {},
): Outcome<SubtitleDocument | null> | Refusal {
  const reading: ReadOptions = { ...options, ...(given.name !== undefined && { name: given.name }) };
  const outcome = given.kind === "text" ? readSubtitleText(given.text, reading) : readSubtitles(given.bytes, reading);
  const count = outcome.value?.cues.length ?? 0;
  return count > MOST_CUES ? refusal("too-many-cues", { limit: MOST_CUES }) : outcome;
}

/** A file that was asked about, read as a document. */
export interface ReadFile {
  readonly given: Given;
  readonly outcome: Outcome<SubtitleDocument | null>;
}

/** Reads a file as a document in one go. */
export async function readFile(
  file: SubtitleFile,
  pointer: string,
  reader: Reader,
  options: Omit<ReadOptions, "name"> = {},
): Promise<ReadFile | Refusal> {
  const given = await readGiven(file, pointer, reader);
  if (isRefusal(given)) return given;
  const outcome = documentOf(given, options);
  return isRefusal(outcome) ? outcome : { given, outcome };
}
