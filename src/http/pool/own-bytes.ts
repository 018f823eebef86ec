/**
 * Bytes that have memory of their own, so that they can be handed to a worker. Buffers of node share theirs while they are
 * small; large ones have been joined from what came, and stay as they are.
 */
export function withOwnBytes(bytes: Uint8Array): Uint8Array {
  return bytes.byteLength === bytes.buffer.byteLength ? bytes : new Uint8Array(bytes);
}
