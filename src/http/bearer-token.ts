import { createHash, timingSafeEqual } from "node:crypto";

const digest = (text: string): Buffer => createHash("sha256").update(text).digest();
const SCHEME = /^Bearer +/i;

/** A check of `Authorization` headers (RFC 6750) that takes as long for a near miss as for a far one. */
export function createTokenCheck(token: string): (header: string | undefined) => boolean {
  const expected = digest(token);
  return (header) =>
    header !== undefined && SCHEME.test(header) && timingSafeEqual(digest(header.replace(SCHEME, "")), expected);
}
