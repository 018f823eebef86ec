import type { Locale } from "./language.js";
import { LARGEST_UPLOAD } from "./largest-upload.js";
import { ourHeaders, problemOf, type Input, type OperationId, type Output } from "./service.js";

/** A file of the reader's, and where it lay in the folder it came from. */
export interface GivenFile {
  readonly path: string;
  readonly file: Blob;
}

/** How an upload is made. `progress` hears the share that has gone over the wire, 0 to 1. */
export interface Uploading {
  readonly language: Locale;
  readonly signal?: AbortSignal;
  readonly progress?: (share: number) => void;
}

/** Around each file of an upload stand its name and a boundary. */
const AROUND_A_FILE = 512;

/** More than the service takes: it is not sent at all. */
export class TooLargeToSend extends Error {
  constructor(readonly bytes: number) {
    super(`${bytes} bytes`);
    this.name = "TooLargeToSend";
  }
}

/**
 * Sends a body, a form or the text of JSON, to an operation. `fetch` tells nothing of what has been sent, so it is the older interface
 * that does it.
 */
export async function send<Id extends OperationId>(
  operation: Id,
  content: FormData | string,
  { language, signal, progress }: Uploading,
): Promise<Output<Id>> {
  const answer = await new Promise<unknown>((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open("POST", `/v1/${operation}`);
    for (const [name, value] of Object.entries(ourHeaders(language))) request.setRequestHeader(name, value);
    if (typeof content === "string") request.setRequestHeader("Content-Type", "application/json");
    request.responseType = "json";
    request.upload.onprogress = ({ loaded, total }) => progress?.(total > 0 ? loaded / total : 1);
    request.onload = () => {
      const body: unknown = request.response;
      if (request.status === 200 && body !== null) resolve(body);
      else reject(problemOf(request.status === 200 ? 0 : request.status, body));
    };
    request.onerror = () => reject(problemOf(0, undefined));
    request.onabort = () => reject(new DOMException("", "AbortError"));
    signal?.addEventListener("abort", () => request.abort(), { once: true });
    request.send(content);
  });
  return answer as Output<Id>;
}

/** Sends files to an operation, and the rest of its input beside them. Rejects with {@link TooLargeToSend} before it begins. */
export function upload<Id extends OperationId>(
  operation: Id,
  input: Partial<Input<Id>>,
  files: readonly GivenFile[],
  uploading: Uploading,
): Promise<Output<Id>> {
  const bytes = files.reduce((sum, { path, file }) => sum + file.size + path.length + AROUND_A_FILE, 0);
  if (bytes > LARGEST_UPLOAD) return Promise.reject(new TooLargeToSend(bytes));
  const form = new FormData();
  form.set("input", JSON.stringify(input));
  for (const { path, file } of files) form.append("file", file, path);
  return send(operation, form, uploading);
}
