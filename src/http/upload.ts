import type { IncomingMessage } from "node:http";
import busboy from "busboy";
import { faulty, refusal, type OperationId, type Refusal } from "../operation/index.js";
import { ClientGone, LARGEST_FILE_BODY } from "./request-body.js";

/** How the files of an upload stand in the input of an operation. */
type FilePlaces =
  | { readonly kind: "itself" }
  | { readonly kind: "list" }
  | { readonly kind: "named"; readonly names: readonly string[] };

/** The operations that take files, and where in their input these stand. */
const PLACES: Partial<Readonly<Record<OperationId, FilePlaces>>> = {
  "subtitles/read": { kind: "itself" },
  "subtitles/languages": { kind: "itself" },
  "subtitles/convert": { kind: "itself" },
  "subtitles/split": { kind: "itself" },
  "subtitles/check": { kind: "list" },
  "subtitles/align": { kind: "named", names: ["file", "reference"] },
  "subtitles/merge": { kind: "named", names: ["first", "second"] },
  "packages/inspect": { kind: "list" },
};

const MOST_FILES = 1000;
/** The part that holds the rest of the input, as JSON. */
const INPUT_PART = "input";

interface UploadedFile {
  readonly part: string;
  readonly name: string;
  readonly content: string;
}

interface Upload {
  readonly input: string | undefined;
  readonly files: readonly UploadedFile[];
}

/** Whether an operation takes its files as an upload too. */
export function takesUpload(id: OperationId): boolean {
  return PLACES[id] !== undefined;
}

/** Whether a request is an upload. */
export function isUpload({ headers }: IncomingMessage): boolean {
  return /^\s*multipart\/form-data\s*;/i.test(headers["content-type"] ?? "");
}

/** All parts of the body, or a refusal as soon as they are too many or too large. */
function readParts(request: IncomingMessage): Promise<Upload | Refusal> {
  const tooLarge = refusal("body-too-large", { limit: LARGEST_FILE_BODY });
  if (Number(request.headers["content-length"] ?? 0) > LARGEST_FILE_BODY) return Promise.resolve(tooLarge);
  return new Promise((resolve, reject) => {
    const stop = (denied: Refusal): void => {
      request.unpipe();
      request.pause();
      resolve(denied);
    };
    let parser: busboy.Busboy;
    try {
      // Names of files are UTF-8 in all browsers (RFC 7578 §4.2), and a package needs the folders in them.
      parser = busboy({
        headers: request.headers,
        defParamCharset: "utf8",
        preservePath: true,
        limits: { fileSize: LARGEST_FILE_BODY, fieldSize: LARGEST_FILE_BODY, files: MOST_FILES, fields: 10 },
      });
    } catch {
      return stop(refusal("malformed-upload"));
    }
    const files: UploadedFile[] = [];
    let input: string | undefined;
    let bytes = 0;
    parser.on("file", (part, stream, { filename }) => {
      const chunks: Buffer[] = [];
      stream.on("data", (chunk: Buffer) => {
        bytes += chunk.length;
        if (bytes <= LARGEST_FILE_BODY) chunks.push(chunk);
        else stop(tooLarge);
      });
      stream.on("end", () =>
        files.push({ part, name: filename ?? "", content: Buffer.concat(chunks).toString("base64") }),
      );
      stream.on("error", () => stop(refusal("malformed-upload")));
    });
    parser.on("field", (name, value) => {
      if (name === INPUT_PART) input = value;
      else stop(faulty("invalid-input", [{ pointer: `/${name}`, rule: "additionalProperties", params: {} }]));
    });
    parser.on("filesLimit", () => stop(tooLarge));
    parser.on("error", () => stop(refusal("malformed-upload")));
    parser.on("close", () => resolve({ input, files }));
    request.on("aborted", () => reject(new ClientGone()));
    request.pipe(parser);
  });
}

const fileInput = ({ name, content }: UploadedFile): object => ({ content, ...(name && { name }) });

function withFiles(id: OperationId, input: object, files: readonly UploadedFile[]): object {
  const places = PLACES[id];
  if (places?.kind === "list") {
    const key = id === "packages/inspect" ? "path" : "name";
    return { ...input, files: files.map(({ name, content }) => ({ content, ...(name && { [key]: name }) })) };
  }
  if (places?.kind === "named") {
    const named = files.filter(({ part }) => places.names.includes(part));
    return { ...input, ...Object.fromEntries(named.map((file) => [file.part, fileInput(file)])) };
  }
  const [first] = files;
  return { ...input, ...(first && fileInput(first)) };
}

/**
 * The input of an operation from an upload (RFC 7578): parts with a file name are the files, in their order; the part
 * `input`, when there is one, is the rest of the input as JSON.
 */
export async function readUpload(
  id: OperationId,
  request: IncomingMessage,
): Promise<{ readonly value: unknown } | Refusal> {
  const upload = await readParts(request);
  if ("refused" in upload) return upload;
  let input: unknown = {};
  try {
    if (upload.input !== undefined) input = JSON.parse(upload.input);
  } catch {
    return refusal("malformed-json");
  }
  if (typeof input !== "object" || input === null || Array.isArray(input)) return { value: input };
  return { value: withFiles(id, input, upload.files) };
}
