import { faulty, isRefusal, refusal, type Refusal } from "../../../operation/index.js";
import { LARGEST_FORM } from "../../body-limits.js";
import { readFormBody } from "../../form-body.js";
import { ANSWERS, FORM, manifest, rowsAsObjects } from "../../reconciliation/index.js";
import type { Reply } from "../../reply.js";
import { answerPreview, answerView } from "./answer-preview.js";
import { answerProposal } from "./answer-proposal.js";
import { answerSuggestions } from "./answer-suggestions.js";
import { jsonOrCall } from "./json-or-call.js";
import { PAGE, type Act, type ProtocolRoute, type Turn } from "./protocol-route.js";
import { parameter, SHOW, SUGGEST } from "./query-parameters.js";

function parsed(text: string): { readonly value: unknown } | Refusal {
  try {
    return { value: JSON.parse(text) };
  } catch {
    return refusal("malformed-json");
  }
}

/** Questions and extensions come in the fields of a form, or in the query of an address. */
async function answerFields(fields: URLSearchParams, { protocol, search }: Turn): Promise<Reply | Refusal> {
  const [queries, extend] = [fields.get("queries"), fields.get("extend")];
  const given = queries ?? extend;
  if (given === null) return faulty("invalid-query", [{ pointer: "", rule: "queries-or-extend", params: {} }]);
  const value = parsed(given);
  if (isRefusal(value)) return value;
  if (queries !== null) {
    const answered = await protocol.queries(value.value);
    return isRefusal(answered) ? answered : jsonOrCall(answered.answers, search);
  }
  const extension = await protocol.extend(value.value);
  return isRefusal(extension) ? extension : jsonOrCall(rowsAsObjects(extension), search);
}

const askedInAddress: Act = (turn) => {
  const { search, identity } = turn;
  const asks = search.has("queries") || search.has("extend");
  return asks ? answerFields(search, turn) : jsonOrCall(manifest(identity), search);
};

const askedInForm: Act = async (turn) => {
  const fields = await readFormBody(turn.asked.request, LARGEST_FORM);
  return isRefusal(fields) ? fields : answerFields(fields, turn);
};

const CALLBACK = parameter("callback");

/** Version 0.2 of the protocol, as OpenRefine speaks it. */
export const STANDARD_ROUTES: readonly ProtocolRoute[] = [
  {
    method: "get",
    path: "/reconcile",
    summary: "route/reconcile",
    query: [parameter("queries"), parameter("extend"), CALLBACK],
    gives: ANSWERS.manifest,
    act: askedInAddress,
  },
  {
    method: "post",
    path: "/reconcile",
    summary: "route/reconcile-queries",
    takes: { type: "application/x-www-form-urlencoded", schema: { inline: FORM } },
    gives: ANSWERS.results,
    act: askedInForm,
  },
  {
    method: "get",
    path: "/reconcile/suggest/{kind}",
    summary: "route/reconcile-suggest",
    query: [...SUGGEST, CALLBACK],
    gives: ANSWERS.suggestions,
    act: answerSuggestions,
  },
  {
    method: "get",
    path: "/reconcile/extend/propose",
    summary: "route/reconcile-propose",
    query: [parameter("type"), CALLBACK],
    gives: ANSWERS.proposal,
    act: answerProposal,
  },
  {
    method: "get",
    path: "/reconcile/preview",
    summary: "route/reconcile-preview",
    query: [parameter("id"), ...SHOW],
    gives: PAGE,
    act: answerPreview,
  },
  {
    method: "get",
    path: "/reconcile/view/{id}",
    summary: "route/reconcile-view",
    query: SHOW,
    gives: PAGE,
    act: answerView,
  },
];
