import { faulty, type Refusal } from "../../../operation/index.js";
import { isCallback, jsonpOf } from "../../reconciliation/index.js";
import { json, type Reply } from "../../reply.js";

const JAVASCRIPT = "text/javascript; charset=utf-8";

/** JSON, or a call of the function that a page names. */
export function jsonOrCall(body: unknown, search: URLSearchParams): Reply | Refusal {
  const callback = search.get("callback");
  if (callback === null) return json(body);
  return isCallback(callback)
    ? { kind: "text", type: JAVASCRIPT, body: jsonpOf(callback, body) }
    : faulty("invalid-query", [{ pointer: "/callback", rule: "callback", params: {} }]);
}
