import type { IncomingMessage } from "node:http";
import type { MessageKeys } from "../generated/message-keys.js";
import type { OperationId, ReaderInLanguage } from "../operation/index.js";
import type { IsAwaited } from "./answering.js";
import type { Reply } from "./reply.js";

/** A request as a route sees it: the language is settled, the path is taken apart. */
export interface Asked {
  readonly request: IncomingMessage;
  readonly reader: ReaderInLanguage;
  /** Without the query. */
  readonly path: string;
  /** The `{names}` of the path, decoded. */
  readonly parameters: Readonly<Record<string, string>>;
  /** Whether the caller is still there to be answered. */
  readonly isAwaited: IsAwaited;
}

/** A JSON Schema as OpenAPI 3.1 takes it. */
export type InlineSchema = Readonly<Record<string, unknown>>;

/** What a route takes or gives: a media type, and a published schema by name or one that is written out. */
export interface Content {
  readonly type: string;
  readonly schema: { readonly name: string } | { readonly inline: InlineSchema };
}

/** A parameter of the query that only some routes know. */
export interface QueryParameter {
  readonly name: string;
  readonly description: MessageKeys["http"];
  readonly schema: InlineSchema;
}

/** One route: the service is built from these, and so is its OpenAPI description. */
export interface Route {
  readonly method: "get" | "post" | "delete";
  /** As OpenAPI writes it; a `{name}` takes the rest of the path. */
  readonly path: string;
  /** What may stand in the place of each `{name}`. */
  readonly sample?: Readonly<Record<string, string>>;
  /** Operations are described by their schemas too, all others by a message alone. */
  readonly summary: { readonly operation: OperationId } | { readonly message: MessageKeys["http"] };
  readonly query?: readonly QueryParameter[];
  readonly takes?: Content;
  /** Another form of the same request. */
  readonly alsoTakes?: Content;
  readonly gives: Content;
  /** Of an answer that went well; 200 unless told. */
  readonly status?: 202;
  /** What is answered with 404; a problem unless told. */
  readonly missing?: Content;
  /** Pages from elsewhere may ask it and show what it answers. */
  readonly access?: "anybody";
  /** Reachable without the token, and while the service stops. */
  readonly open?: true;
  readonly answer: (asked: Asked) => Reply | Promise<Reply>;
}
