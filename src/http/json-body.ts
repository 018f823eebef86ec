import { isUtf8 } from "node:buffer";
import type { IncomingMessage } from "node:http";
import { refusal, type Refusal } from "../operation/index.js";
import { withoutMark } from "../text/index.js";
import { bodyTypeRefusal } from "./body-type.js";
import { readBody } from "./request-body.js";

/**
 * The bytes of a request's body of at most `limit` bytes that says it is JSON, or why they are not read; who sent something
 * else is told what `others` would be taken.
 */
export function readJsonBytes(
  request: IncomingMessage,
  limit: number,
  others: readonly string[] = [],
): Promise<Uint8Array | Refusal> {
  const denied = bodyTypeRefusal(request, ["application/json"], others);
  return denied ? Promise.resolve(denied) : readBody(request, limit);
}

/** The JSON value that bytes hold, or why they hold none. A byte order mark is passed over (RFC 8259 §8.1), as in a batch. */
export function parseJsonBytes(bytes: Uint8Array): { readonly value: unknown } | Refusal {
  if (!isUtf8(bytes)) return refusal("not-utf-8");
  try {
    const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("utf8");
    return { value: JSON.parse(withoutMark(text)) };
  } catch {
    return refusal("malformed-json");
  }
}
