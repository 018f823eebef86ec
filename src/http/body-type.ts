import type { IncomingMessage } from "node:http";
import { refusal, type Refusal } from "../operation/index.js";

const CHARSET = /^\s*charset\s*=\s*"?utf-?8"?\s*$/i;

/** Whether a `Content-Type` names one of the types, in no other character set than UTF-8. */
function isOneOf(types: readonly string[], contentType: string): boolean {
  const [type = "", ...parameters] = contentType.split(";");
  const charsets = parameters.filter((parameter) => /^\s*charset\b/i.test(parameter));
  return types.includes(type.trim().toLowerCase()) && charsets.every((charset) => CHARSET.test(charset));
}

/** Why a body in this coding cannot be read: nothing that is compressed is unpacked, so that nothing can burst. */
export function bodyCodingRefusal({ headers }: IncomingMessage): Refusal | undefined {
  const encoding = headers["content-encoding"];
  return encoding === undefined || /^\s*(?:identity\s*)?$/i.test(encoding)
    ? undefined
    : refusal("unsupported-encoding", { encoding });
}

/**
 * Why a body of this type or coding cannot be read; undefined when it can. The types are names of one; `others` are taken in
 * the same place, by another reader.
 */
export function bodyTypeRefusal(
  request: IncomingMessage,
  types: readonly string[],
  others: readonly string[] = [],
): Refusal | undefined {
  return isOneOf(types, request.headers["content-type"] ?? "")
    ? bodyCodingRefusal(request)
    : refusal("unsupported-media-type", { type: [...types.slice(0, 1), ...others] });
}
