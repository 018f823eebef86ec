import assert from "node:assert/strict";
import { monitorEventLoopDelay, performance } from "node:perf_hooks";
import { startService, type RunningService } from "../../src/http/index.js";

const SETTINGS = { port: 0, host: "127.0.0.1", logLevel: "silent", workers: 1, timeLimit: 60 } as const;

/** More than a million objects: a quarter of what a body of the largest size holds. */
const OBJECTS = `[${"{},".repeat(1_400_000)}{}]`;

const upload = (input: string): FormData => {
  const form = new FormData();
  form.append("input", input);
  return form;
};

const json = (body: string): RequestInit => ({ body, headers: { "Content-Type": "application/json" } });

/** Bodies that take long to read, and how each is answered. */
const BODIES: readonly (readonly [what: string, path: string, ask: () => RequestInit, answer: RegExp])[] = [
  ["JSON", "/v1/packages/inspect", () => json(`{"files":7,"more":${OBJECTS}}`), /invalid-input/],
  ["JSON that is cut off", "/v1/packages/inspect", () => json(OBJECTS.slice(0, -1)), /malformed-json/],
  ["the input of an upload", "/v1/packages/inspect", () => ({ body: upload(OBJECTS) }), /invalid-input/],
  [
    "a line of a batch",
    "/v1/batch",
    () => ({
      body: `{"operation":"version-tags/parse","input":{"text":7,"more":${OBJECTS}}}`,
      headers: { "Content-Type": "application/x-ndjson" },
    }),
    /invalid-input/,
  ],
];

describe("while a large body is read", () => {
  let service: RunningService;
  /** How long this machine needs, as busy as it is, to read such a body: so long would the service be held up. */
  let readingMs: number;

  before(async () => {
    service = await startService(SETTINGS);
    const started = performance.now();
    JSON.parse(OBJECTS);
    readingMs = performance.now() - started;
    // The first large request starts the worker.
    await fetch(`${service.address}/v1/subtitles/formats`, { method: "POST", ...json("{}") });
  });
  after(() => service.stop());

  for (const [what, path, ask, answer] of BODIES) {
    it(`${what}: others are answered`, async () => {
      const delay = monitorEventLoopDelay({ resolution: 5 });
      const init: RequestInit = { method: "POST", ...ask() };
      delay.enable();
      let isAnswered = false;
      const answered = fetch(service.address + path, init).then(async (response) => {
        const text = await response.text();
        isAnswered = true;
        return text;
      });
      let healthy = 0;
      while (!isAnswered) healthy += (await fetch(`${service.address}/healthz`)).status === 200 ? 1 : 0;
      delay.disable();
      assert.match(await answered, answer);
      assert.ok(
        delay.max / 1e6 < readingMs / 2,
        `held up for ${delay.max / 1e6} ms where reading takes ${readingMs} ms`,
      );
      assert.ok(healthy > 10, String(healthy));
    });
  }
});
