import type { IncomingMessage } from "node:http";
import {
  faulty,
  isRefusal,
  memberPointer,
  refusal,
  type Fault,
  type OperationId,
  type Refusal,
} from "../operation/index.js";
import type { UploadedFile, UploadParts } from "./upload-parts.js";

/** How the files of an upload stand in the input of an operation. */
type FilePlaces =
  | { readonly kind: "itself" }
  | { readonly kind: "list"; readonly named: "name" | "path" }
  | { readonly kind: "members"; readonly names: readonly string[] };

const ITSELF: FilePlaces = { kind: "itself" };

/** The operations that take files, and where in their input these stand. */
const PLACES: Partial<Readonly<Record<OperationId, FilePlaces>>> = {
  "subtitles/read": ITSELF,
  "subtitles/languages": ITSELF,
  "subtitles/convert": ITSELF,
  "subtitles/split": ITSELF,
  "subtitles/check": { kind: "list", named: "name" },
  "subtitles/align": { kind: "members", names: ["file", "reference"] },
  "subtitles/merge": { kind: "members", names: ["first", "second"] },
  "packages/inspect": { kind: "list", named: "path" },
};

/** Whether an operation takes its files as an upload too. */
export function takesUpload(id: OperationId): boolean {
  return PLACES[id] !== undefined;
}

/** Whether a request is an upload. */
export function isUpload({ headers }: IncomingMessage): boolean {
  return /^\s*multipart\/form-data\s*(?:;|$)/i.test(headers["content-type"] ?? "");
}

const contentOf = ({ name, content }: UploadedFile, named: "name" | "path" = "name"): object => ({
  content,
  ...(name && { [named]: name }),
});

/** What is wrong with files of these parts, where each part is a member of the input: none is passed over. */
function memberFaults(files: readonly UploadedFile[], names: readonly string[]): readonly Fault[] {
  return files.flatMap(({ part }, at): Fault[] => {
    const pointer = memberPointer("", part);
    if (!names.includes(part)) return [{ pointer, rule: "additionalProperties", params: {} }];
    const isAnother = files.findIndex((file) => file.part === part) < at;
    return isAnother ? [{ pointer, rule: "repeated", params: { value: part } }] : [];
  });
}

/** The input with the files in their places. */
function withFiles(places: FilePlaces, input: object, files: readonly UploadedFile[]): object | Refusal {
  switch (places.kind) {
    case "itself": {
      const [first, second] = files;
      return second
        ? faulty("invalid-input", [{ pointer: memberPointer("", second.part), rule: "maxItems", params: { limit: 1 } }])
        : { ...input, ...(first && contentOf(first)) };
    }
    case "list":
      return { ...input, files: files.map((file) => contentOf(file, places.named)) };
    case "members": {
      const faults = memberFaults(files, places.names);
      const members = Object.fromEntries(files.map((file) => [file.part, contentOf(file)]));
      return faults.length > 0 ? faulty("invalid-input", faults) : { ...input, ...members };
    }
  }
}

/**
 * The input of an operation from an upload: parts with a file name are the files, in their order; the part `input`, when there
 * is one, is the rest of the input as JSON.
 */
export function inputOfUpload(id: OperationId, parts: UploadParts): { readonly value: unknown } | Refusal {
  let input: unknown = {};
  try {
    if (parts.input !== undefined) input = JSON.parse(parts.input);
  } catch {
    return refusal("malformed-json");
  }
  if (typeof input !== "object" || input === null || Array.isArray(input)) return { value: input };
  const value = withFiles(PLACES[id] ?? ITSELF, input, parts.files);
  return isRefusal(value) ? value : { value };
}
