import type { OperationId, Refusal } from "../operation/index.js";
import { parseJsonBytes } from "./json-body.js";
import { inputOfUpload } from "./upload.js";
import type { UploadParts } from "./upload-parts.js";

/** The input of an operation as it came. It is read where it is answered: reading alone may take seconds. */
export type UnreadInput =
  { readonly kind: "json"; readonly bytes: Uint8Array } | { readonly kind: "upload"; readonly parts: UploadParts };

/** The input of an operation, which its schema has still to accept, or why it cannot be read. */
export function readInput(id: OperationId, unread: UnreadInput): { readonly value: unknown } | Refusal {
  return unread.kind === "json" ? parseJsonBytes(unread.bytes) : inputOfUpload(id, unread.parts);
}
