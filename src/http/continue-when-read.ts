import type { IncomingMessage, ServerResponse } from "node:http";

/**
 * Tells a caller who waits to be told (`Expect: 100-continue`) to send the body, as soon as somebody begins to read it. What is
 * refused by its headers alone is answered with the refusal instead (RFC 9110 §10.1.1), and nothing need be sent.
 */
export function continueWhenRead(request: IncomingMessage, response: ServerResponse): void {
  const read = request._read.bind(request);
  request._read = (size) => {
    request._read = read;
    if (!response.headersSent) response.writeContinue();
    read(size);
  };
}
