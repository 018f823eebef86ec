/** An id as packages are compared by: `urn:uuid:` off, small letters (RFC 4122 §3). Other text comes back trimmed. */
export function packageId(written: string): string {
  return written
    .trim()
    .replace(/^urn:uuid:/i, "")
    .toLowerCase();
}
