import { isUtf8 } from "node:buffer";
import type { IncomingMessage } from "node:http";
import { faulty, memberPointer, refusal, type Refusal } from "../operation/index.js";
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

/** The bytes of a request's body of at most `limit` bytes that says it is a form, or why they are not read. */
export function readFormBytes(request: IncomingMessage, limit: number): Promise<Uint8Array | Refusal> {
  const denied = bodyTypeRefusal(request, ["application/x-www-form-urlencoded"]);
  return denied ? Promise.resolve(denied) : readBody(request, limit);
}

/** The fields of a form, none of them twice; or why bytes are none. */
export function parseForm(bytes: Uint8Array): URLSearchParams | Refusal {
  const body = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
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
