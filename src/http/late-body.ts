import type { IncomingMessage, ServerResponse } from "node:http";

/** Resolves when the body of a request has not arrived whole within `ms` milliseconds; never when it has. */
export function lateBody(request: IncomingMessage, response: ServerResponse, ms: number): Promise<"late"> {
  return new Promise((resolve) => {
    const deadline = setTimeout(() => {
      if (!request.complete) resolve("late");
    }, ms);
    response.once("close", () => clearTimeout(deadline));
  });
}

/** Whether a request announces a body (RFC 9112 §6). */
export function hasBody({ headers }: IncomingMessage): boolean {
  return headers["transfer-encoding"] !== undefined || Number(headers["content-length"] ?? 0) > 0;
}
