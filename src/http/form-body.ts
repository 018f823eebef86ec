import { isUtf8 } from "node:buffer";
import type { IncomingMessage } from "node:http";
import { faulty, isRefusal, memberPointer, refusal, type Refusal } from "../operation/index.js";
import { bodyTypeRefusal } from "./body-type.js";
import { readBody } from "./request-body.js";

/** Whether a form is UTF-8, as it stands and with its escapes undone: what `URLSearchParams` makes of other bytes is a guess. */
function isUtf8Form(body: Buffer): boolean {
  if (!isUtf8(body)) return false;
  const bytes = body.toString("latin1").replace(/%([0-9A-Fa-f]{2})/g, (_, hex: string) => {
    return String.fromCharCode(Number.parseInt(hex, 16));
  });
  return isUtf8(Buffer.from(bytes, "latin1"));
}

/** The fields of a form of at most `limit` bytes, none of them twice; or why it cannot be read. */
export async function readFormBody(request: IncomingMessage, limit: number): Promise<URLSearchParams | Refusal> {
  const denied = bodyTypeRefusal(request, ["application/x-www-form-urlencoded"]);
  if (denied) return denied;
  const body = await readBody(request, limit);
  if (isRefusal(body)) return body;
  if (!isUtf8Form(body)) return refusal("not-utf-8");
  const fields = new URLSearchParams(body.toString("utf8"));
  const twice = firstRepeated(fields.keys());
  return twice === undefined
    ? fields
    : faulty("invalid-query", [{ pointer: memberPointer("", twice), rule: "repeated", params: { value: twice } }]);
}

function firstRepeated(names: Iterable<string>): string | undefined {
  const seen = new Set<string>();
  for (const name of names) {
    if (seen.has(name)) return name;
    seen.add(name);
  }
  return undefined;
}
