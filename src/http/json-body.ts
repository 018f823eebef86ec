import { isUtf8 } from "node:buffer";
import type { IncomingMessage } from "node:http";
import { isRefusal, refusal, type Refusal } from "../operation/index.js";
import { bodyTypeRefusal } from "./body-type.js";
import { readBody } from "./request-body.js";

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
