import { createHash } from "node:crypto";

/** The SHA-1 of bytes in base64, as packing lists state it (SMPTE ST 429-8). */
export function sha1Base64(bytes: Uint8Array): string {
  return createHash("sha1").update(bytes).digest("base64");
}
