import { isUtf8 } from "node:buffer";
import type { IncomingMessage } from "node:http";
import { isRefusal, refusal, type Refusal } from "../operation/index.js";

/** What a JSON body may hold, in bytes. */
export const LARGEST_JSON = 100 * 1024;

/** What the body of a request about film records may hold: whole pages, and records with all their evidence. */
export const LARGEST_RECORD_JSON = 2 * 1024 * 1024;

/** What the body of a request with subtitle files or a package may hold, in JSON as in an upload, and a line of a batch. */
export const LARGEST_FILE_BODY = 16 * 1024 * 1024;

const CHARSET = /^\s*charset\s*=\s*"?utf-?8"?\s*$/i;

/** Whether a `Content-Type` names one of the types, in no other character set than UTF-8. */
function isOneOf(types: readonly string[], contentType: string): boolean {
  const [type = "", ...parameters] = contentType.split(";");
  const charsets = parameters.filter((parameter) => /^\s*charset\b/i.test(parameter));
  return types.includes(type.trim().toLowerCase()) && charsets.every((charset) => CHARSET.test(charset));
}

/** Why a body of this type or coding cannot be read; undefined when it can. */
export function bodyTypeRefusal({ headers }: IncomingMessage, types: readonly string[]): Refusal | undefined {
  if (!isOneOf(types, headers["content-type"] ?? "")) {
    return refusal("unsupported-media-type", { type: types.slice(0, 1) });
  }
  const encoding = headers["content-encoding"];
  if (encoding !== undefined && encoding !== "identity") return refusal("unsupported-encoding", { encoding });
  return undefined;
}

/** The whole body, or a refusal as soon as it is known to be larger than `limit` bytes. */
function readBody(request: IncomingMessage, limit: number): Promise<Buffer | Refusal> {
  const tooLarge = refusal("body-too-large", { limit });
  if (Number(request.headers["content-length"] ?? 0) > limit) return Promise.resolve(tooLarge);
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let bytes = 0;
    request.on("data", (chunk: Buffer) => {
      bytes += chunk.length;
      if (bytes <= limit) chunks.push(chunk);
      else {
        request.pause();
        resolve(tooLarge);
      }
    });
    request.on("end", () => resolve(chunks.length === 1 ? (chunks[0] as Buffer) : Buffer.concat(chunks)));
    request.on("error", reject);
    request.on("aborted", () => reject(new ClientGone()));
  });
}

/** The caller has hung up before the request was complete: nobody is left to answer. */
export class ClientGone extends Error {}

/** What a form may hold: batches of questions of the reconciliation protocol. */
export const LARGEST_FORM = 2 * 1024 * 1024;

/** The fields of a form of at most `limit` bytes, or why it cannot be read. */
export async function readFormBody(request: IncomingMessage, limit: number): Promise<URLSearchParams | Refusal> {
  const denied = bodyTypeRefusal(request, ["application/x-www-form-urlencoded"]);
  if (denied) return denied;
  const body = await readBody(request, limit);
  return isRefusal(body) ? body : new URLSearchParams(body.toString("utf8"));
}

/** The JSON value of a request's body of at most `limit` bytes, or why it cannot be read. */
export async function readJsonBody(
  request: IncomingMessage,
  limit: number,
): Promise<{ readonly value: unknown } | Refusal> {
  const denied = bodyTypeRefusal(request, ["application/json"]);
  if (denied) return denied;
  const body = await readBody(request, limit);
  if (isRefusal(body)) return body;
  if (!isUtf8(body)) return refusal("not-utf-8");
  try {
    return { value: JSON.parse(body.toString("utf8")) };
  } catch {
    return refusal("malformed-json");
  }
}
