import type { Problem } from "../../generated/schema-types.js";
import type { Locale } from "../../language/index.js";
import type { OperationId, Refusal } from "../../operation/index.js";
import type { BodyKind, ReadBodies } from "../unread-body.js";
import type { UnreadInput } from "../unread-input.js";

/**
 * What a worker is given: an operation and its input, or a line of a batch, and the language of its messages; or a body that
 * is only to be read.
 */
export type Work =
  | { readonly kind: "request"; readonly id: OperationId; readonly input: UnreadInput; readonly locale: Locale }
  | { readonly kind: "body"; readonly body: BodyKind; readonly bytes: Uint8Array }
  | { readonly kind: "line"; readonly line: string; readonly locale: Locale };

/**
 * What comes of it: the output as JSON, a problem, what a body holds, an error in the program; or it can only be done in the
 * service itself, in the language that it names.
 */
export type Done =
  | { readonly json: string }
  | { readonly problem: Problem }
  | { readonly read: ReadBodies[BodyKind] | Refusal }
  | { readonly error: string }
  | { readonly atHome: Locale };

/** What a worker says: that it can begin, and what came of its work. */
export type FromWorker = "ready" | Done;

/** The memory that a worker is handed with its work: it goes over to it, whatever its size, and is not copied. */
export function handedOver(work: Work): readonly ArrayBuffer[] {
  if (work.kind === "body") return [work.bytes.buffer as ArrayBuffer];
  return work.kind === "request" && work.input.kind === "json" ? [work.input.bytes.buffer as ArrayBuffer] : [];
}

/** About how much memory work takes while it waits. */
export function bytesOf(work: Work): number {
  if (work.kind === "line") return work.line.length;
  if (work.kind === "body") return work.bytes.byteLength;
  const { input } = work;
  if (input.kind === "json") return input.bytes.byteLength;
  const { files, input: rest = "" } = input.parts;
  return files.reduce((sum, { content }) => sum + content.length, rest.length);
}
