import type { IncomingMessage } from "node:http";

/** The path and the query of a request target, which is an address of its own when a proxy is asked (RFC 9112 §3.2). */
export function splitTarget(target: string): { readonly path: string; readonly query: string } {
  const mark = target.indexOf("?");
  return mark < 0 ? { path: target, query: "" } : { path: target.slice(0, mark), query: target.slice(mark + 1) };
}

/** The parameters in the query of a request. */
export function queryOf({ url = "" }: IncomingMessage): URLSearchParams {
  return new URLSearchParams(splitTarget(url).query);
}
