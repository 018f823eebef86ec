import type { IncomingMessage } from "node:http";
import {
  faulty,
  isRefusal,
  refusal,
  withCatalogue,
  type ReaderInLanguage,
  type Refusal,
} from "../../operation/index.js";
import {
  ANSWERS,
  DRAFT_ANSWERS,
  draftManifest,
  FILM_TYPE,
  FORM,
  isCallback,
  jsonpOf,
  manifest,
  objectOf,
  PREVIEW_POLICY,
  previewPage,
  Protocol,
  questionOfQuery,
  serviceAddress,
  unknownFilmPage,
  type Extension,
} from "../reconciliation/index.js";
import { json, refuse, type Reply } from "../reply.js";
import { LARGEST_FORM, readFormBody, readJsonBody } from "../request-body.js";
import type { Asked, Content, InlineSchema, QueryParameter, Route } from "../route.js";

/** The catalogue that is reconciled with, and the address that clients know; without a catalogue the routes say so. */
export interface ReconciliationSettings {
  readonly catalogue?: string;
  readonly publicUrl?: string;
}

const JAVASCRIPT = "text/javascript; charset=utf-8";
const HTML = "text/html; charset=utf-8";
const TEXT: InlineSchema = { type: "string" };
const PAGE: InlineSchema = { type: "string" };
const HTML_PAGE: Content = { type: "text/html", schema: { inline: PAGE } };

/** The properties that a preview may be asked with. */
const ASKED = ["year", "director", "runtime", "country"];

type ParameterName = "callback" | "prefix" | "id" | "queries" | "extend" | "cursor" | "type";

const parameter = (name: ParameterName, schema = TEXT): QueryParameter => ({
  name,
  description: `reconcile/parameter/${name}`,
  schema,
});
const CALLBACK = parameter("callback");
const TYPE = parameter("type");
const SUGGEST = [parameter("prefix"), parameter("cursor", { type: "integer", minimum: 0 })];
const SHOW: readonly QueryParameter[] = ["query", ...ASKED].map((name) => ({
  name,
  description: "reconcile/parameter/asked",
  schema: TEXT,
}));

const searchOf = ({ url = "" }: IncomingMessage): URLSearchParams =>
  new URLSearchParams(url.includes("?") ? url.slice(url.indexOf("?") + 1) : "");

/** What a route of the protocol does, with the catalogue open. */
type Act = (protocol: Protocol, asked: Asked, search: URLSearchParams) => Promise<Reply | Refusal> | Reply | Refusal;

/** JSON, or a call of the function that a page names. */
function jsonOrCall(body: unknown, search: URLSearchParams): Reply | Refusal {
  const callback = search.get("callback");
  if (callback === null) return json(body);
  return isCallback(callback)
    ? { kind: "text", type: JAVASCRIPT, body: jsonpOf(callback, body) }
    : faulty("invalid-query", [{ pointer: "/callback", rule: "callback", params: {} }]);
}

function parsed(text: string): { readonly value: unknown } | Refusal {
  try {
    return { value: JSON.parse(text) };
  } catch {
    return refusal("malformed-json");
  }
}

/** Version 0.2 passes rows as an object of objects. */
function rowsAsObjects({ columns, rows }: Extension): object {
  const row = ({ values }: Extension["rows"][number]): object =>
    objectOf(columns.map(({ id }, at) => [id, values[at] ?? []] as const));
  return { meta: columns, rows: objectOf(rows.map((one) => [one.id, row(one)] as const)) };
}

/** The draft of 1.0 passes them as lists. */
function rowsAsLists({ columns, rows }: Extension): object {
  return {
    meta: columns,
    rows: rows.map(({ id, values }) => ({
      id,
      properties: columns.map((column, at) => ({ id: column.id, values: values[at] ?? [] })),
    })),
  };
}

/** Questions and extensions come in the fields of a form, or in the query of an address. */
async function answerFields(
  fields: URLSearchParams,
  protocol: Protocol,
  search: URLSearchParams,
): Promise<Reply | Refusal> {
  const [queries, extend] = [fields.get("queries"), fields.get("extend")];
  const given = queries ?? extend;
  if (given === null) return faulty("invalid-query", [{ pointer: "", rule: "queries-or-extend", params: {} }]);
  const value = parsed(given);
  if (isRefusal(value)) return value;
  if (queries !== null) {
    const answered = await protocol.queries(value.value);
    return isRefusal(answered) ? answered : jsonOrCall(answered, search);
  }
  const extension = await protocol.extend(value.value);
  return isRefusal(extension) ? extension : jsonOrCall(rowsAsObjects(extension), search);
}

const MOST_PASSED_OVER = 1000;

async function suggest(
  protocol: Protocol,
  { parameters, path }: Asked,
  search: URLSearchParams,
): Promise<Reply | Refusal> {
  const cursor = Number(search.get("cursor") ?? 0);
  // Nobody turns so many pages; a client that asks on must come to an end.
  if (cursor > MOST_PASSED_OVER) return jsonOrCall({ result: [] }, search);
  const skipped = Number.isInteger(cursor) && cursor > 0 ? cursor : 0;
  const found = await protocol.suggest(parameters["kind"] ?? "", search.get("prefix") ?? "", skipped);
  return found ? jsonOrCall({ result: found }, search) : refusal("not-found", { path });
}

async function preview(
  protocol: Protocol,
  id: string,
  search: URLSearchParams,
  { messages }: ReaderInLanguage,
): Promise<Reply> {
  const headers = { "Content-Security-Policy": PREVIEW_POLICY };
  const properties = ASKED.flatMap((pid) => search.getAll(pid).map((v) => ({ pid, v })));
  const asked = questionOfQuery({ query: search.get("query") ?? "", properties, limit: 100 });
  const found = await protocol.found(id, asked);
  return found
    ? { kind: "text", type: HTML, headers, body: previewPage(found.film, found.evidence, messages) }
    : { kind: "text", type: HTML, headers, status: 404, body: unknownFilmPage(id, messages) };
}

/** The reconciliation service: API 0.2 at `/reconcile`, the draft of 1.0 at `/reconcile/v1`. */
export function reconciliationRoutes({ catalogue, publicUrl }: ReconciliationSettings): readonly Route[] {
  const act =
    (work: Act): Route["answer"] =>
    async (asked) => {
      const { reader, request } = asked;
      if (catalogue === undefined) return refuse(refusal("no-catalogue"), reader);
      const reply = await withCatalogue(catalogue, reader, async (opened) =>
        work(new Protocol(opened, reader), asked, searchOf(request)),
      );
      return isRefusal(reply) ? refuse(reply, reader) : reply;
    };
  const route = (
    method: "get" | "post",
    path: string,
    summary: Extract<Route["summary"], { message: unknown }>["message"],
    answered: InlineSchema,
    work: Act,
    more: Pick<Route, "query" | "takes"> = {},
  ): Route => ({
    method,
    path,
    summary: { message: summary },
    gives: answered === PAGE ? HTML_PAGE : { type: "application/json", schema: { inline: answered } },
    ...(answered === PAGE && { missing: HTML_PAGE }),
    access: "anybody",
    answer: act(work),
    ...more,
  });
  const identity = (protocol: Protocol, { request }: Asked) => ({
    address: serviceAddress(request, publicUrl),
    name: catalogue ?? "",
    typeName: protocol.typeName,
  });
  const previewOfId: Act = (protocol, { reader }, search) => preview(protocol, search.get("id") ?? "", search, reader);
  const propose: Act = (protocol, _asked, search) =>
    jsonOrCall({ type: search.get("type") ?? FILM_TYPE, properties: protocol.properties() }, search);
  const askedInAddress: Act = (protocol, asked, search) =>
    search.has("queries") || search.has("extend")
      ? answerFields(search, protocol, search)
      : jsonOrCall(manifest(identity(protocol, asked)), search);
  const askedInForm: Act = async (protocol, { request }, search) => {
    const fields = await readFormBody(request, LARGEST_FORM);
    return isRefusal(fields) ? fields : answerFields(fields, protocol, search);
  };
  const view: Act = (protocol, { parameters, reader }, search) =>
    preview(protocol, parameters["id"] ?? "", search, reader);
  const draft: Act = (protocol, asked) => json(draftManifest(identity(protocol, asked)));
  const askedInJson =
    (answerOf: (protocol: Protocol, value: unknown) => Promise<object | Refusal>): Act =>
    async (protocol, { request }) => {
      const body = await readJsonBody(request, LARGEST_FORM);
      if (isRefusal(body)) return body;
      const answered = await answerOf(protocol, body.value);
      return isRefusal(answered) ? answered : json(answered);
    };
  const match = askedInJson((protocol, value) => protocol.match(value));
  const extend = askedInJson(async (protocol, value) => {
    const extension = await protocol.extend(value);
    return isRefusal(extension) ? extension : rowsAsLists(extension);
  });

  const show = { query: [parameter("id"), ...SHOW] };
  return [
    route("get", "/reconcile", "route/reconcile", ANSWERS.manifest, askedInAddress, {
      query: [parameter("queries"), parameter("extend"), CALLBACK],
    }),
    route("post", "/reconcile", "route/reconcile-queries", ANSWERS.results, askedInForm, {
      takes: { type: "application/x-www-form-urlencoded", schema: { inline: FORM } },
    }),
    route("get", "/reconcile/suggest/{kind}", "route/reconcile-suggest", ANSWERS.suggestions, suggest, {
      query: [...SUGGEST, CALLBACK],
    }),
    route("get", "/reconcile/extend/propose", "route/reconcile-propose", ANSWERS.proposal, propose, {
      query: [TYPE, CALLBACK],
    }),
    route("get", "/reconcile/preview", "route/reconcile-preview", PAGE, previewOfId, show),
    route("get", "/reconcile/view/{id}", "route/reconcile-view", PAGE, view, { query: SHOW }),
    route("get", "/reconcile/v1", "route/reconcile", DRAFT_ANSWERS.manifest, draft),
    route("post", "/reconcile/v1/match", "route/reconcile-queries", DRAFT_ANSWERS.results, match, {
      takes: { type: "application/json", schema: { name: "reconciliation-match-request" } },
    }),
    route("post", "/reconcile/v1/extend", "route/reconcile-extend", DRAFT_ANSWERS.extension, extend, {
      takes: { type: "application/json", schema: { name: "reconciliation-extend-query" } },
    }),
    route("get", "/reconcile/v1/extend/propose", "route/reconcile-propose", ANSWERS.proposal, propose, {
      query: [TYPE],
    }),
    route("get", "/reconcile/v1/suggest/{kind}", "route/reconcile-suggest", ANSWERS.suggestions, suggest, {
      query: SUGGEST,
    }),
    route("get", "/reconcile/v1/preview", "route/reconcile-preview", PAGE, previewOfId, show),
  ];
}
