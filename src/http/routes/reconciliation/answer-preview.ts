import {
  ASKED_PROPERTIES,
  PREVIEW_POLICY,
  previewPage,
  questionOfQuery,
  unknownFilmPage,
} from "../../reconciliation/index.js";
import type { Reply } from "../../reply.js";
import type { Act, Turn } from "./protocol-route.js";

const HTML = "text/html; charset=utf-8";
/** A film that was found at all is among so many. */
const MOST_LOOKED_AT = 100;

async function preview({ protocol, search, asked: { reader } }: Turn, id: string): Promise<Reply> {
  const { messages } = reader;
  const headers = { "Content-Security-Policy": PREVIEW_POLICY };
  const properties = ASKED_PROPERTIES.flatMap((pid) => search.getAll(pid).map((v) => ({ pid, v })));
  const question = questionOfQuery({ query: search.get("query") ?? "", properties, limit: MOST_LOOKED_AT });
  const found = await protocol.found(id, question);
  return found
    ? { kind: "text", type: HTML, headers, body: previewPage(found.film, found.evidence, messages) }
    : { kind: "text", type: HTML, headers, status: 404, body: unknownFilmPage(id, messages) };
}

/** The small page of a film whose id stands in the query. */
export const answerPreview: Act = (turn) => preview(turn, turn.search.get("id") ?? "");

/** The same of a film whose id stands in the path. */
export const answerView: Act = (turn) => preview(turn, turn.asked.parameters["id"] ?? "");
