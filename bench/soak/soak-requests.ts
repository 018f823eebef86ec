import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { PROJECT_ROOT } from "../../scripts/project-root.js";
import { numbersFrom } from "../made-films.js";
import { MIXED } from "../rows.js";

/** A request of the load, and whether its caller goes away before it is answered. */
export interface SoakRequest {
  readonly method: "GET" | "POST";
  readonly path: string;
  readonly type?: string;
  readonly body?: Buffer;
  /** Where the caller goes away: half-way through the body, at once behind it, or with the first piece of the answer. */
  readonly leaves?: "in-body" | "behind-body" | "in-answer";
}

const EXAMPLES = join(PROJECT_ROOT, "schemas/examples/operations");
const INPUT = ".input";
const BOUNDARY = "kinoglot-soak";
const BATCH_LINES = 200;
const CUES = 1500;

const post = (path: string, type: string, body: string): SoakRequest => ({
  method: "POST",
  path,
  type,
  body: Buffer.from(body),
});
const get = (path: string): SoakRequest => ({ method: "GET", path });

/** Every operation, asked what the valid examples of its schema ask. */
function ofOperations(): readonly SoakRequest[] {
  return readdirSync(EXAMPLES)
    .filter((name) => name.endsWith(INPUT))
    .flatMap((name) => {
      const folder = join(EXAMPLES, name, "valid");
      const path = `/v1/${name.slice(0, -INPUT.length).replace(".", "/")}`;
      return readdirSync(folder).map((file) =>
        post(path, "application/json", readFileSync(join(folder, file), "utf8")),
      );
    });
}

function timeOf(second: number): string {
  const [hours, minutes, seconds] = [second / 3600, (second / 60) % 60, second % 60].map((part) =>
    String(Math.floor(part)).padStart(2, "0"),
  );
  return `${hours}:${minutes}:${seconds},000`;
}

const SPOKEN = ["Le train part à six heures.", "Je croyais que tu rentrais plus tard.", "Donne-moi la clé."];

/** A film's worth of subtitles. */
const subtitles = Array.from(
  { length: CUES },
  (_, at) => `${at + 1}\n${timeOf(4 * at)} --> ${timeOf(4 * at + 3)}\n${SPOKEN[at % SPOKEN.length]}\n`,
).join("\n");

const upload = (operation: string): SoakRequest =>
  post(
    `/v1/${operation}`,
    `multipart/form-data; boundary=${BOUNDARY}`,
    `--${BOUNDARY}\r\nContent-Disposition: form-data; name="file"; filename="film.fr.srt"\r\n\r\n${subtitles}\r\n--${BOUNDARY}--\r\n`,
  );

const batch = post(
  "/v1/batch",
  "application/x-ndjson",
  MIXED.slice(0, BATCH_LINES)
    .map((input) => `${JSON.stringify({ operation: "version-tags/parse", input })}\n`)
    .join(""),
);

const queries = JSON.stringify({ q0: { query: "The Silent Ferry", limit: 3 }, q1: { query: "Тихий паром" } });

const others = [
  get("/"),
  get("/openapi.json"),
  get("/v1/rules?lang=ru"),
  get("/v1/schemes"),
  get("/nowhere"),
  get(`/reconcile?queries=${encodeURIComponent(queries)}`),
  get("/reconcile/suggest/entity?prefix=the+silent"),
  post("/v1/version-tags/parse", "application/json", "{"),
];

/** Requests without end: operations mostly, and uploads, batches, lists, and callers who go away, in a mixture that is the same every time. */
export function* soakRequests(seed: number): Generator<SoakRequest, never> {
  const next = numbersFrom(seed);
  const one = (from: readonly SoakRequest[]): SoakRequest => from[Math.floor(next() * from.length)]!;
  const operations = ofOperations();
  const uploads = ["subtitles/read", "subtitles/check", "subtitles/languages"].map(upload);
  const leaving: readonly SoakRequest[] = [
    ...uploads.map((request) => ({ ...request, leaves: "in-body" as const })),
    { ...batch, leaves: "in-body" },
    { ...batch, leaves: "behind-body" },
    { ...batch, leaves: "in-answer" },
    { ...operations[0]!, leaves: "behind-body" },
  ];
  for (;;) {
    const turn = next();
    if (turn < 0.8) yield one(operations);
    else if (turn < 0.88) yield one(others);
    else if (turn < 0.92) yield batch;
    else if (turn < 0.95) yield one(uploads);
    else yield one(leaving);
  }
}
