import { isUtf8 } from "node:buffer";
import type { IncomingMessage } from "node:http";
import { isRefusal, refusal, type Refusal } from "../operation/index.js";
import { bodyTypeRefusal } from "./body-type.js";
import { readBody } from "./request-body.js";

/** The bytes of a request's body of at most `limit` bytes that says it is JSON, or why they are not read. */
export function readJsonBytes(request: IncomingMessage, limit: number): Promise<Uint8Array | Refusal> {
  const denied = bodyTypeRefusal(request, ["application/json"]);
  return denied ? Promise.resolve(denied) : readBody(request, limit);
}

/** The JSON value that bytes hold, or why they hold none. */
export function parseJsonBytes(bytes: Uint8Array): { readonly value: unknown } | Refusal {
  if (!isUtf8(bytes)) return refusal("not-utf-8");
  try {
    return { value: JSON.parse(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("utf8")) };
  } catch {
    return refusal("malformed-json");
  }
}

/** The JSON value of a request's body of at most `limit` bytes, or why it cannot be read. */
export async function readJsonBody(
  request: IncomingMessage,
  limit: number,
): Promise<{ readonly value: unknown } | Refusal> {
  const bytes = await readJsonBytes(request, limit);
  return isRefusal(bytes) ? bytes : parseJsonBytes(bytes);
}
