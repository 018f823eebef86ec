import type { IncomingMessage } from "node:http";
import {
  inputSchemaOf,
  isRefusal,
  OPERATION_IDS,
  outputSchemaOf,
  type Given,
  type OperationId,
  type Refusal,
} from "../../operation/index.js";
import type { Answering } from "../answering.js";
import { LARGEST_FILE_BODY, LARGEST_JSON, LARGEST_RECORD_JSON } from "../body-limits.js";
import { readJsonBytes } from "../json-body.js";
import { json, JSON_TYPE, refuse, type Reply } from "../reply.js";
import type { Content, Route } from "../route.js";
import type { UnreadInput } from "../unread-input.js";
import { readUploadParts } from "../upload-parts.js";
import { isUpload, takesUpload } from "../upload.js";

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

/** The input that the body of a request holds, still to be read; or why it is not taken. */
async function receiveInput(id: OperationId, request: IncomingMessage): Promise<UnreadInput | Refusal> {
  if (takesUpload(id) && isUpload(request)) {
    const parts = await readUploadParts(request);
    return isRefusal(parts) ? parts : { kind: "upload", parts };
  }
  const bytes = await readJsonBytes(request, largestBody(id), takesUpload(id) ? [UPLOAD.type] : []);
  return isRefusal(bytes) ? bytes : { kind: "json", bytes };
}

/** `POST /v1/<id>` for every operation of the registry. */
export function operationRoutes(answering: Answering): readonly Route[] {
  return OPERATION_IDS.map((id) => ({
    method: "post",
    path: `/v1/${id}`,
    summary: { operation: id },
    takes: { type: "application/json", schema: { name: inputSchemaOf(id) } },
    ...(takesUpload(id) && { alsoTakes: UPLOAD }),
    gives: { type: "application/json", schema: { name: outputSchemaOf(id) } },
    async answer({ request, reader, isAwaited }) {
      const input = await receiveInput(id, request);
      return isRefusal(input) ? refuse(input, reader) : replyOf(await answering.request(id, input, reader, isAwaited));
    },
  }));
}

function replyOf(given: Given): Reply {
  if ("json" in given) return { kind: "text", type: JSON_TYPE, body: given.json };
  if ("result" in given) return json(given.result);
  return { kind: "problem", problem: given.problem };
}
