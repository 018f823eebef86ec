import type { IncomingMessage } from "node:http";

/** A host with or without a port (RFC 9110 §7.2); it may be empty. */
const HOST = /^(?:\[[0-9A-Fa-f:.]+\]|(?:[A-Za-z0-9._~!$&'()*+,;=-]|%[0-9A-Fa-f]{2})*)(?::\d*)?$/;

const CHUNKED = /^\s*chunked\s*$/i;
const CHUNKED_AT_LAST = /,\s*chunked\s*$/i;

/** How often a field was sent: node keeps the first `Host` and passes over others. */
function countOf(field: string, rawHeaders: readonly string[]): number {
  let count = 0;
  for (let at = 0; at < rawHeaders.length; at += 2) {
    const name = rawHeaders[at] as string;
    if (name.length === field.length && name.toLowerCase() === field) count++;
  }
  return count;
}

/**
 * The status of a request that node can read but that must not be taken: 400 without the one host that it is for (RFC 9112
 * §3.2), or where nothing tells where its body ends (§6.3); 501 where the body is in a coding that is not undone here (§6.1).
 * Undefined for all others.
 */
export function headFault({ headers, rawHeaders, httpVersionMinor }: IncomingMessage): 400 | 501 | undefined {
  const { host, "transfer-encoding": coding } = headers;
  if (host === undefined ? httpVersionMinor > 0 : !HOST.test(host) || countOf("host", rawHeaders) > 1) return 400;
  if (coding === undefined || CHUNKED.test(coding)) return undefined;
  return CHUNKED_AT_LAST.test(coding) ? 501 : 400;
}
