import type { IncomingMessage } from "node:http";
import { refusal, type Refusal } from "../operation/index.js";

/** The caller has hung up before the request was complete: nobody is left to answer. */
export class ClientGone extends Error {}

/** The whole body, or a refusal as soon as it is known to be larger than `limit` bytes. */
export function readBody(request: IncomingMessage, limit: number): Promise<Buffer | Refusal> {
  const tooLarge = refusal("body-too-large", { limit });
  if (Number(request.headers["content-length"] ?? 0) > limit) return Promise.resolve(tooLarge);
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let bytes = 0;
    const add = (chunk: Buffer): void => {
      bytes += chunk.length;
      if (bytes <= limit) chunks.push(chunk);
      else {
        request.off("data", add).pause();
        resolve(tooLarge);
      }
    };
    request.on("data", add);
    request.on("end", () => resolve(chunks.length === 1 ? (chunks[0] as Buffer) : Buffer.concat(chunks)));
    request.on("error", reject);
    request.on("aborted", () => reject(new ClientGone()));
  });
}
