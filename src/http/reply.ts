import type { Writable } from "node:stream";
import type { Problem } from "../generated/schema-types.js";
import { problemOf, type ReaderInLanguage, type Refusal } from "../operation/index.js";

type Headers = Readonly<Record<string, string>>;

/** What a route gives; the responder writes it with the headers that every answer carries. */
export type Reply =
  | { readonly kind: "json"; readonly body: unknown; readonly status?: 202; readonly headers?: Headers }
  | {
      readonly kind: "text";
      readonly type: string;
      readonly body: string | Buffer;
      readonly status?: 204 | 404;
      readonly headers?: Headers;
    }
  /** A file of the page of the service, which alone has scripts and styles. */
  | { readonly kind: "page"; readonly type: string; readonly body: Buffer; readonly headers: Headers }
  | { readonly kind: "problem"; readonly problem: Problem; readonly headers?: Headers }
  /** The route writes the body itself, as it comes. */
  | { readonly kind: "stream"; readonly type: string; readonly write: (response: Writable) => Promise<void> };

export const JSON_TYPE = "application/json; charset=utf-8";

/** The id of a problem: the last part of its `type`. */
export function problemIdOf({ type }: Problem): string {
  return type.slice(type.lastIndexOf("/") + 1);
}

/** A JSON answer that went well. */
export function json(body: unknown): Reply {
  return { kind: "json", body };
}

/** An answer that says, in the reader's language, why the request could not be checked. */
export function refuse(refusal: Refusal, reader: ReaderInLanguage, headers?: Headers): Reply {
  return { kind: "problem", problem: problemOf(refusal, reader.messages), ...(headers && { headers }) };
}
