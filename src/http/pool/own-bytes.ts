import type { UnreadInput } from "../unread-input.js";

/**
 * An input whose bytes have memory of their own, so that it can be handed to a worker. Buffers of node share theirs while
 * they are small; large ones have been joined from what came, and stay as they are.
 */
export function withOwnBytes(input: UnreadInput): UnreadInput {
  if (input.kind !== "json" || input.bytes.byteLength === input.bytes.buffer.byteLength) return input;
  return { kind: "json", bytes: new Uint8Array(input.bytes) };
}
