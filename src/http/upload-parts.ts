import type { IncomingMessage } from "node:http";
import busboy from "busboy";
import { faulty, memberPointer, refusal, type Refusal } from "../operation/index.js";
import { LARGEST_FILE_BODY } from "./body-limits.js";
import { bodyCodingRefusal } from "./body-type.js";
import { ClientGone } from "./request-body.js";

/** A part that has a file name. */
export interface UploadedFile {
  readonly part: string;
  readonly name: string;
  /** In base64, as operations take it. */
  readonly content: string;
}

/** What an upload holds. */
export interface UploadParts {
  /** The text of the part `input`. */
  readonly input: string | undefined;
  /** In the order in which they came. */
  readonly files: readonly UploadedFile[];
}

const MOST_FILES = 1000;
/** The part that holds the rest of the input, as JSON. */
const INPUT_PART = "input";
/** What a decoder puts where it can make nothing of bytes. */
const UNDECODED = "\uFFFD";

const malformed = refusal("malformed-upload");
const tooLarge = refusal("body-too-large", { limit: LARGEST_FILE_BODY });
const tooMany = faulty("invalid-input", [{ pointer: "/files", rule: "maxItems", params: { limit: MOST_FILES } }]);

/** A parser of the body; or nothing, where its head says nothing that can be parsed. */
function parserOf({ headers }: IncomingMessage): busboy.Busboy | undefined {
  try {
    return busboy({
      headers,
      // Names of files are UTF-8 in all browsers (RFC 7578 §4.2), and a package needs the folders in them.
      defParamCharset: "utf8",
      preservePath: true,
      limits: { fileSize: LARGEST_FILE_BODY, fieldSize: LARGEST_FILE_BODY, files: MOST_FILES, fields: 2 },
    });
  } catch {
    return undefined;
  }
}

/** Why a field is none that an upload may have; undefined when it may. */
function fieldRefusal(name: string | undefined, value: string, input: string | undefined): Refusal | undefined {
  // What busboy calls a name may be missing (RFC 7578 §4.2 wants one).
  if (name === undefined) return malformed;
  const fault = (rule: string, params: object): Refusal =>
    faulty("invalid-input", [{ pointer: memberPointer("", name), rule, params: { ...params } }]);
  if (name !== INPUT_PART) return fault("additionalProperties", {});
  if (input !== undefined) return fault("repeated", { value: name });
  return value.includes(UNDECODED) ? refusal("not-utf-8") : undefined;
}

/** All parts of an upload (RFC 7578), or a refusal as soon as they are too many, too large, or none that it may have. */
export function readUploadParts(request: IncomingMessage): Promise<UploadParts | Refusal> {
  const coding = bodyCodingRefusal(request);
  if (coding) return Promise.resolve(coding);
  if (Number(request.headers["content-length"] ?? 0) > LARGEST_FILE_BODY) return Promise.resolve(tooLarge);
  const parser = parserOf(request);
  if (!parser) return Promise.resolve(malformed);
  return new Promise((resolve, reject) => {
    const files: UploadedFile[] = [];
    let input: string | undefined;
    let bytes = 0;
    const stop = (denied: Refusal): void => {
      request.off("data", count).unpipe().pause();
      resolve(denied);
    };
    const count = (chunk: Buffer): void => {
      bytes += chunk.length;
      if (bytes > LARGEST_FILE_BODY) stop(tooLarge);
    };
    parser.on("file", (part: string | undefined, stream, { filename }) => {
      const chunks: Buffer[] = [];
      stream.on("data", (chunk: Buffer) => chunks.push(chunk));
      stream.on("end", () => {
        if (part === undefined) stop(malformed);
        else files.push({ part, name: filename ?? "", content: Buffer.concat(chunks).toString("base64") });
      });
      stream.on("error", () => stop(malformed));
    });
    parser.on("field", (name: string | undefined, value) => {
      const denied = fieldRefusal(name, value, input);
      if (denied) stop(denied);
      else input = value;
    });
    parser.on("filesLimit", () => stop(tooMany));
    parser.on("error", () => stop(malformed));
    parser.on("close", () => resolve({ input, files }));
    request.on("aborted", () => reject(new ClientGone()));
    request.on("data", count).pipe(parser);
  });
}
