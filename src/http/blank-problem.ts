import { STATUS_CODES } from "node:http";
import { securityHeaders } from "./security-headers.js";

/** What RFC 9110 calls a status otherwise than node does. */
const PHRASES: Readonly<Record<number, string>> = { 413: "Content Too Large" };

const OWN = securityHeaders().own;

/** The answer to what is no request that could be spoken of in words of ours, or in a language. */
export interface BlankProblem {
  readonly phrase: string;
  readonly headers: Readonly<Record<string, string | number>>;
  readonly body: string;
}

/** A problem that says no more than its status (RFC 9457 §4.2.1: `about:blank`, titled by the phrase), and ends the connection. */
export function blankProblem(status: number): BlankProblem {
  const phrase = PHRASES[status] ?? STATUS_CODES[status] ?? "";
  const body = JSON.stringify({ type: "about:blank", title: phrase, status });
  return {
    phrase,
    headers: {
      ...OWN,
      "Content-Type": "application/problem+json; charset=utf-8",
      "Content-Language": "en",
      "Content-Length": Buffer.byteLength(body),
      Connection: "close",
    },
    body,
  };
}
