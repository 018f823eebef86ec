import { refusal } from "../../../operation/index.js";
import { jsonOrCall } from "./json-or-call.js";
import type { Act } from "./protocol-route.js";

const MOST_PASSED_OVER = 1000;

/** Films, properties or types that begin as asked, by both versions of the protocol. */
export const answerSuggestions: Act = async ({ protocol, asked: { parameters, path }, search }) => {
  const cursor = Number(search.get("cursor") ?? 0);
  // Nobody turns so many pages; a client that asks on must come to an end.
  if (cursor > MOST_PASSED_OVER) return jsonOrCall({ result: [] }, search);
  const skipped = Number.isInteger(cursor) && cursor > 0 ? cursor : 0;
  const found = await protocol.suggest(parameters["kind"] ?? "", search.get("prefix") ?? "", skipped);
  return found ? jsonOrCall({ result: found }, search) : refusal("not-found", { path });
};
