import type { IncomingMessage } from "node:http";

const HOST = /^(?:[A-Za-z0-9](?:[A-Za-z0-9._-]{0,251}[A-Za-z0-9])?|\[[0-9A-Fa-f:.]{2,45}\])(?::\d{1,5})?$/;
const FALLBACK = "127.0.0.1:3000";

/**
 * The address of the service as its clients know it, without a slash at the end: the public one where it was told, else the
 * host that was asked. What proxies add to a request is not believed: anybody could.
 */
export function serviceAddress({ headers }: IncomingMessage, publicUrl: string | undefined): string {
  if (publicUrl !== undefined) return publicUrl.replace(/\/+$/, "");
  const { host = "" } = headers;
  return `http://${HOST.test(host) ? host : FALLBACK}`;
}
