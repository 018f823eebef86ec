import { answer, inputSchemaOf, OPERATION_IDS, outputSchemaOf, isRefusal } from "../../operation/index.js";
import { json, refuse } from "../reply.js";
import { LARGEST_JSON, LARGEST_RECORD_JSON, readJsonBody } from "../request-body.js";
import type { Route } from "../route.js";

/** `POST /v1/<id>` for every operation of the registry. */
export const operationRoutes: readonly Route[] = OPERATION_IDS.map((id) => ({
  method: "post",
  path: `/v1/${id}`,
  summary: { operation: id },
  takes: { type: "application/json", schema: { name: inputSchemaOf(id) } },
  gives: { type: "application/json", schema: { name: outputSchemaOf(id) } },
  async answer({ request, reader }) {
    const body = await readJsonBody(request, id.startsWith("records/") ? LARGEST_RECORD_JSON : LARGEST_JSON);
    if (isRefusal(body)) return refuse(body, reader);
    const given = await answer(id, body.value, reader);
    return "problem" in given ? { kind: "problem", problem: given.problem } : json(given.result);
  },
}));
