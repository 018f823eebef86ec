import { FILM_TYPE } from "../../reconciliation/index.js";
import { jsonOrCall } from "./json-or-call.js";
import type { Act } from "./protocol-route.js";

/** The properties that films may be extended with, by both versions of the protocol. */
export const answerProposal: Act = ({ protocol, search }) =>
  jsonOrCall({ type: search.get("type") ?? FILM_TYPE, properties: protocol.properties() }, search);
