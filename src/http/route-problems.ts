import type { OperationId, ProblemId } from "../operation/index.js";
import { NDJSON } from "./ndjson-type.js";
import type { Route } from "./route.js";

/** What a service asks of all its callers. */
export interface Demands {
  /** A token. */
  readonly secured: boolean;
  /** So many requests a minute and no more. */
  readonly limited: boolean;
}

const CATALOGUE = ["unknown-catalogue", "catalogue-outdated", "catalogue-unusable", "catalogue-unreachable"] as const;
const SUBTITLES = ["no-file", "path-not-taken", "file-too-large", "too-many-cues"] as const;
const WRITTEN = [...SUBTITLES, "format-not-told"] as const;

/** What may be wrong with the input of an operation beside its form. */
const OF_OPERATIONS: Partial<Readonly<Record<OperationId, readonly ProblemId[]>>> = {
  "subtitles/read": SUBTITLES,
  "subtitles/languages": SUBTITLES,
  "subtitles/check": SUBTITLES,
  "subtitles/convert": WRITTEN,
  "subtitles/align": SUBTITLES,
  "subtitles/split": WRITTEN,
  "subtitles/merge": WRITTEN,
  "packages/inspect": ["no-file", "path-not-taken", "file-too-large"],
  "catalogues/match": ["invalid-query", ...CATALOGUE],
  "catalogues/cluster": ["invalid-query"],
};

/** What is refused at a route beside what all of them refuse; every entry that fits counts. */
const OF_ROUTES: readonly (readonly [RegExp, readonly ProblemId[]])[] = [
  [/^[a-z]+ \/v1\/jobs/, ["jobs-not-configured", "jobs-unreachable"]],
  [/^post \/v1\/jobs$/, ["invalid-query", "empty-job", "too-many-rows"]],
  [/^[a-z]+ \/v1\/jobs\/\{id\}/, ["unknown-job"]],
  [/^delete \/v1\/jobs\/\{id\}$/, ["job-ended"]],
  [/^get \/v1\/jobs\/\{id\}\/results$/, ["invalid-query", "job-unfinished"]],
  [/^[a-z]+ \/reconcile/, ["no-catalogue", "invalid-query", ...CATALOGUE]],
  [/^get \/(?:v1\/rules|schemas|problems|assets|reconcile.*\/suggest)\/\{/, ["not-found"]],
  [/^get \/readyz$/, ["draining"]],
];

const BODY = ["unsupported-media-type", "unsupported-encoding"] as const;
/** Of a body that is read as a whole. A batch tells what is wrong with a line in the answer to that line. */
const WHOLE_BODY = ["malformed-json", "not-utf-8", "too-deep", "body-too-large"] as const;

function ofBody({ takes, alsoTakes, summary, path }: Route): readonly ProblemId[] {
  if (!takes) return [];
  return [
    ...BODY,
    ...(takes.type !== NDJSON || alsoTakes ? WHOLE_BODY : []),
    ...(takes.type === NDJSON ? [] : (["request-too-slow"] as const)),
    ...("operation" in summary ? (["invalid-input", "busy", "took-too-long", "draining"] as const) : []),
    ...(alsoTakes?.type === "multipart/form-data" ? (["malformed-upload"] as const) : []),
    ...(path.startsWith("/reconcile") ? (["too-many-queries"] as const) : []),
  ];
}

/** The kinds of problems that a caller of a route must reckon with. */
export function problemsOf(route: Route, { secured, limited }: Demands): readonly ProblemId[] {
  const { method, summary, path, open } = route;
  const own = "operation" in summary ? (OF_OPERATIONS[summary.operation] ?? []) : [];
  return [
    "unknown-message-language",
    "not-acceptable",
    "internal-error",
    ...(secured && !open ? (["unauthorized"] as const) : []),
    ...(limited && !open ? (["too-many-requests"] as const) : []),
    ...ofBody(route),
    ...own,
    ...OF_ROUTES.filter(([place]) => place.test(`${method} ${path}`)).flatMap(([, problems]) => problems),
  ];
}
