import {
  inputSchemaOf,
  isRefusal,
  OPERATION_IDS,
  outputSchemaOf,
  type Answering,
  type Given,
  type OperationId,
} from "../../operation/index.js";
import { json, JSON_TYPE, refuse, type Reply } from "../reply.js";
import { LARGEST_FILE_BODY, LARGEST_JSON, LARGEST_RECORD_JSON } from "../body-limits.js";
import { readJsonBody } from "../json-body.js";
import type { Content, Route } from "../route.js";
import { isUpload, readUpload, takesUpload } from "../upload.js";

/** How large the JSON of an operation may be, by what it is about. */
function largestBody(id: OperationId): number {
  if (takesUpload(id)) return LARGEST_FILE_BODY;
  return id.startsWith("records/") || id === "catalogues/cluster" ? LARGEST_RECORD_JSON : LARGEST_JSON;
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
export function operationRoutes(answering: Answering): readonly Route[] {
  return OPERATION_IDS.map((id) => ({
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
      // A body whose length was not announced is not counted anew: it may be as large as any.
      const bytes = Number(request.headers["content-length"] ?? LARGEST_JSON);
      const given = await answering(id, body.value, bytes, reader);
      return replyOf(given);
    },
  }));
}

function replyOf(given: Given): Reply {
  if ("json" in given) return { kind: "text", type: JSON_TYPE, body: given.json };
  if ("result" in given) return json(given.result);
  return { kind: "problem", problem: given.problem };
}
