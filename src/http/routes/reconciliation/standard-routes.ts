import { isRefusal, type Refusal } from "../../../operation/index.js";
import { LARGEST_FORM } from "../../body-limits.js";
import { readFormBytes } from "../../form-body.js";
import {
  ANSWERS,
  askedInFields,
  FORM,
  manifest,
  rowsAsObjects,
  type AskedInFields,
} from "../../reconciliation/index.js";
import type { Reply } from "../../reply.js";
import { answerPreview, answerView } from "./answer-preview.js";
import { answerProposal } from "./answer-proposal.js";
import { answerSuggestions } from "./answer-suggestions.js";
import { jsonOrCall } from "./json-or-call.js";
import { PAGE, type Act, type ProtocolRoute, type Turn } from "./protocol-route.js";
import { parameter, SHOW, SUGGEST } from "./query-parameters.js";

/** Questions and extensions come in the fields of a form, or in the query of an address. */
async function answerFields(asked: AskedInFields, { protocol, search }: Turn): Promise<Reply | Refusal> {
  if ("queries" in asked) return jsonOrCall(await protocol.queries(asked.queries), search);
  return jsonOrCall(rowsAsObjects(await protocol.extend(asked.extend)), search);
}

const askedInAddress: Act = (turn) => {
  const { search, identity } = turn;
  if (!search.has("queries") && !search.has("extend")) return jsonOrCall(manifest(identity), search);
  const asked = askedInFields(search);
  return isRefusal(asked) ? asked : answerFields(asked.value, turn);
};

const askedInForm: Act = async (turn) => {
  const { request, isAwaited } = turn.asked;
  const bytes = await readFormBytes(request, LARGEST_FORM);
  if (isRefusal(bytes)) return bytes;
  const asked = await turn.answering.body("reconciliation-form", bytes, isAwaited);
  return isRefusal(asked) ? asked : answerFields(asked.value, turn);
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
