import type { Locale } from "./language.js";
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

/**
 * Sends files to an operation, and the rest of its input beside them. `fetch` tells nothing of what has been sent, so it is
 * the older interface that does it.
 */
export async function upload<Id extends OperationId>(
  operation: Id,
  input: Partial<Input<Id>>,
  files: readonly GivenFile[],
  { language, signal, progress }: Uploading,
): Promise<Output<Id>> {
  const form = new FormData();
  form.set("input", JSON.stringify(input));
  for (const { path, file } of files) form.append("file", file, path);
  const body = await new Promise<unknown>((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open("POST", `/v1/${operation}`);
    for (const [name, value] of Object.entries(ourHeaders(language))) request.setRequestHeader(name, value);
    request.responseType = "json";
    request.upload.onprogress = ({ loaded, total }) => progress?.(total > 0 ? loaded / total : 1);
    request.onload = () => {
      const body: unknown = request.response;
      if (request.status === 200) resolve(body);
      else reject(problemOf(request.status, body));
    };
    request.onerror = () => reject(problemOf(0, undefined));
    request.onabort = () => reject(new DOMException("", "AbortError"));
    signal?.addEventListener("abort", () => request.abort(), { once: true });
    request.send(form);
  });
  return body as Output<Id>;
}
