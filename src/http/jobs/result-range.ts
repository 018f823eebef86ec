import type { IncomingMessage } from "node:http";
import { faulty, type Refusal } from "../../operation/index.js";
import { queryOf } from "../query.js";
import { wholeNumber } from "./whole-number.js";

/** Which rows of the results are asked for: those after one, and whether it may be some of them only. */
export interface ResultRange {
  readonly after: number;
  readonly partial: boolean;
}

/** Reads the range that the address of a request asks for. */
export function resultRange(request: IncomingMessage): ResultRange | Refusal {
  const parameters = queryOf(request);
  const after = wholeNumber(parameters.get("after") ?? "0");
  if (typeof after === "string") {
    return faulty("invalid-query", [{ pointer: "/after", rule: "type", params: { type: "integer" } }]);
  }
  const partial = parameters.get("partial") ?? "false";
  if (partial !== "true" && partial !== "false") {
    const params = { allowedValues: ["true", "false"] };
    return faulty("invalid-query", [{ pointer: "/partial", rule: "enum", params }]);
  }
  return { after, partial: partial === "true" };
}
