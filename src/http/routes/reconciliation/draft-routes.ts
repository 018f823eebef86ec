import { isRefusal } from "../../../operation/index.js";
import { LARGEST_FORM } from "../../body-limits.js";
import { readJsonBytes } from "../../json-body.js";
import { ANSWERS, DRAFT_ANSWERS, draftManifest, rowsAsLists, type Protocol } from "../../reconciliation/index.js";
import { json } from "../../reply.js";
import type { ReadBodies } from "../../unread-body.js";
import { answerPreview } from "./answer-preview.js";
import { answerProposal } from "./answer-proposal.js";
import { answerSuggestions } from "./answer-suggestions.js";
import { PAGE, type Act, type ProtocolRoute } from "./protocol-route.js";
import { parameter, SHOW, SUGGEST } from "./query-parameters.js";

/** The answer to questions that come as JSON. */
const askedInJson =
  <Kind extends "reconciliation-match" | "reconciliation-extend">(
    kind: Kind,
    answerOf: (protocol: Protocol, asked: ReadBodies[Kind]["value"]) => Promise<object>,
  ): Act =>
  async ({ protocol, answering, asked: { request, isAwaited } }) => {
    const bytes = await readJsonBytes(request, LARGEST_FORM);
    if (isRefusal(bytes)) return bytes;
    const body = await answering.body(kind, bytes, isAwaited);
    return isRefusal(body) ? body : json(await answerOf(protocol, body.value));
  };

/** The draft of version 1.0 of the protocol. */
export const DRAFT_ROUTES: readonly ProtocolRoute[] = [
  {
    method: "get",
    path: "/reconcile/v1",
    summary: "route/reconcile",
    gives: DRAFT_ANSWERS.manifest,
    act: ({ identity }) => json(draftManifest(identity)),
  },
  {
    method: "post",
    path: "/reconcile/v1/match",
    summary: "route/reconcile-queries",
    takes: { type: "application/json", schema: { name: "reconciliation-match-request" } },
    gives: DRAFT_ANSWERS.results,
    act: askedInJson("reconciliation-match", (protocol, request) => protocol.match(request)),
  },
  {
    method: "post",
    path: "/reconcile/v1/extend",
    summary: "route/reconcile-extend",
    takes: { type: "application/json", schema: { name: "reconciliation-extend-query" } },
    gives: DRAFT_ANSWERS.extension,
    act: askedInJson("reconciliation-extend", async (protocol, query) => rowsAsLists(await protocol.extend(query))),
  },
  {
    method: "get",
    path: "/reconcile/v1/extend/propose",
    summary: "route/reconcile-propose",
    query: [parameter("type")],
    gives: ANSWERS.proposal,
    act: answerProposal,
  },
  {
    method: "get",
    path: "/reconcile/v1/suggest/{kind}",
    summary: "route/reconcile-suggest",
    query: SUGGEST,
    gives: ANSWERS.suggestions,
    act: answerSuggestions,
  },
  {
    method: "get",
    path: "/reconcile/v1/preview",
    summary: "route/reconcile-preview",
    query: [parameter("id"), ...SHOW],
    gives: PAGE,
    act: answerPreview,
  },
];
