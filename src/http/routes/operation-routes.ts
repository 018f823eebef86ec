import {
  answer,
  inputSchemaOf,
  isRefusal,
  OPERATION_IDS,
  outputSchemaOf,
  type OperationId,
} from "../../operation/index.js";
import { json, refuse } from "../reply.js";
import { LARGEST_FILE_BODY, LARGEST_JSON, LARGEST_RECORD_JSON, readJsonBody } from "../request-body.js";
import type { Content, Route } from "../route.js";
import { isUpload, readUpload, takesUpload } from "../upload.js";

/** How large the JSON of an operation may be, by what it is about. */
function largestBody(id: OperationId): number {
  if (takesUpload(id)) return LARGEST_FILE_BODY;
  return id.startsWith("records/") ? LARGEST_RECORD_JSON : LARGEST_JSON;
}

/** Files as parts with a file name, the rest of the input as JSON in the part `input`. */
const UPLOAD: Content = {
  type: "multipart/form-data",
  schema: {
    inline: {
      type: "object",
      properties: {
        input: { type: "string", contentMediaType: "application/json" },
        file: { type: "array", items: { type: "string", contentMediaType: "application/octet-stream" } },
      },
    },
  },
};

/** `POST /v1/<id>` for every operation of the registry. */
export const operationRoutes: readonly Route[] = OPERATION_IDS.map((id) => ({
  method: "post",
  path: `/v1/${id}`,
  summary: { operation: id },
  takes: { type: "application/json", schema: { name: inputSchemaOf(id) } },
  ...(takesUpload(id) && { alsoTakes: UPLOAD }),
  gives: { type: "application/json", schema: { name: outputSchemaOf(id) } },
  async answer({ request, reader }) {
    const body =
      takesUpload(id) && isUpload(request)
        ? await readUpload(id, request)
        : await readJsonBody(request, largestBody(id));
    if (isRefusal(body)) return refuse(body, reader);
    const given = await answer(id, body.value, reader);
    return "problem" in given ? { kind: "problem", problem: given.problem } : json(given.result);
  },
}));
