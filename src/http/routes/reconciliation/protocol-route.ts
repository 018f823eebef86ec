import { isRefusal, refusal, withCatalogue, type Refusal } from "../../../operation/index.js";
import { Protocol, serviceAddress, type ServiceIdentity } from "../../reconciliation/index.js";
import { answerHere, type Answering } from "../../answering.js";
import { queryOf } from "../../query.js";
import { refuse, type Reply } from "../../reply.js";
import type { Asked, Content, InlineSchema, Route } from "../../route.js";

/** The catalogue that is reconciled with, and the address that clients know; without a catalogue the routes say so. */
export interface ReconciliationSettings {
  readonly catalogue?: string;
  readonly publicUrl?: string;
  /** How bodies are read; in this thread unless told. */
  readonly answering?: Answering;
}

/** What a route of the protocol is asked, with the catalogue open. */
export interface Turn {
  readonly protocol: Protocol;
  readonly asked: Asked;
  readonly answering: Answering;
  /** The query of the address. */
  readonly search: URLSearchParams;
  /** How the service is called where it was asked. */
  readonly identity: ServiceIdentity;
}

/** What a route of the protocol does. */
export type Act = (turn: Turn) => Promise<Reply | Refusal> | Reply | Refusal;

/** A page, which is given as such to who asks for a film that there is not, too. */
export const PAGE: Content = { type: "text/html", schema: { inline: { type: "string" } } };

/** A route of the protocol as its version lists it. */
export interface ProtocolRoute extends Pick<Route, "method" | "path" | "query" | "takes"> {
  readonly summary: Extract<Route["summary"], { readonly message: unknown }>["message"];
  /** The schema of its JSON, or a page. */
  readonly gives: InlineSchema | typeof PAGE;
  readonly act: Act;
}

/** The routes of a version of the protocol: each opens the catalogue first, and pages from elsewhere may ask all of them. */
export function protocolRoutes(
  routes: readonly ProtocolRoute[],
  { catalogue, publicUrl, answering = answerHere }: ReconciliationSettings,
): readonly Route[] {
  const answerOf =
    (act: Act): Route["answer"] =>
    async (asked) => {
      const { reader, request } = asked;
      if (catalogue === undefined) return refuse(refusal("no-catalogue"), reader);
      const reply = await withCatalogue(catalogue, reader, async (opened) => {
        const protocol = new Protocol(opened, reader);
        const identity = {
          address: serviceAddress(request, publicUrl),
          name: catalogue,
          typeName: protocol.typeName,
        };
        return act({ protocol, asked, answering, search: queryOf(request), identity });
      });
      return isRefusal(reply) ? refuse(reply, reader) : reply;
    };
  return routes.map(({ summary, gives, act, ...route }) => ({
    ...route,
    summary: { message: summary },
    ...(gives === PAGE
      ? { gives: PAGE, missing: PAGE }
      : { gives: { type: "application/json", schema: { inline: gives as InlineSchema } } }),
    access: "anybody",
    answer: answerOf(act),
  }));
}
