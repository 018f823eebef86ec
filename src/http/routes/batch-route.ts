import { pipeline } from "node:stream/promises";
import { batch, isRefusal, type BatchOptions } from "../../operation/index.js";
import { answerHere, type Answering } from "../answering.js";
import { LARGEST_FILE_BODY } from "../body-limits.js";
import { bodyTypeRefusal } from "../body-type.js";
import { NDJSON, NDJSON_TYPES } from "../ndjson-type.js";
import { refuse } from "../reply.js";
import type { InlineSchema, Route } from "../route.js";

const LINE: InlineSchema = { $ref: "#/components/schemas/BatchAnswer" };

/** A line holds a result or a problem, never both. */
const ANSWER: InlineSchema = {
  oneOf: [
    { title: "BatchResult", allOf: [LINE], required: ["result"] },
    { title: "BatchProblem", allOf: [LINE], required: ["problem"] },
  ],
};

/** `POST /v1/batch`: requests one a line, answered in order as they come in; a slow reader slows the sender. */
export function batchRoute(onError: (error: unknown) => void, answering: Answering = answerHere): Route {
  return {
    method: "post",
    path: "/v1/batch",
    summary: { message: "route/batch" },
    takes: { type: NDJSON, schema: { name: "batch-request" } },
    gives: { type: NDJSON, schema: { inline: ANSWER } },
    answer({ request, reader, isAwaited }) {
      const denied = bodyTypeRefusal(request, NDJSON_TYPES);
      if (isRefusal(denied)) return refuse(denied, reader);
      const { locale, catalogues } = reader;
      const options: BatchOptions = {
        locale,
        reach: catalogues && { catalogues },
        longestLine: LARGEST_FILE_BODY,
        onError,
        answering: (line, door) => answering.line(line, door, isAwaited),
      };
      return {
        kind: "stream",
        type: `${NDJSON}; charset=utf-8`,
        write: (response) => pipeline(request, (chunks: AsyncIterable<Uint8Array>) => batch(chunks, options), response),
      };
    },
  };
}
