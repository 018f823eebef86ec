import assert from "node:assert/strict";
import type { AddressInfo } from "node:net";
import { setTimeout as later } from "node:timers/promises";
import { answerHere } from "../../src/http/answering.js";
import { createHttpServer } from "../../src/http/http-server.js";
import { createApp, startService, type RunningService } from "../../src/http/index.js";
import type { Given } from "../../src/operation/index.js";
import { headOf, rawConnection } from "./raw-connection.js";

const SETTINGS = { port: 0, host: "127.0.0.1", logLevel: "silent" } as const;
const CALLERS = 10;
const JSON_HEAD = { "Content-Type": "application/json", "Content-Length": 100_000 };
const SRT = "1\n00:00:01,000 --> 00:00:02,000\nThe tide turns.\n\n";
const SUBTITLES = JSON.stringify({ text: SRT.repeat(300) });
const LINE = `${JSON.stringify({ operation: "romanization/schemes", input: {} })}\n`;
const LINES = LINE.repeat(200);

const whole = (path: string, type: string, body: string): string =>
  headOf(path, { "Content-Type": type, "Content-Length": Buffer.byteLength(body) }) + body;

/** What is sent before the caller is gone, and what it waits for: some time, or the beginning of an answer. */
const ENDS: readonly (readonly [when: string, sent: string, waits?: "a while" | "for an answer"])[] = [
  ["before anything was said", ""],
  ["in the headers", "GET /healthz HTTP/1.1\r\nHo"],
  ["after the headers", headOf("/v1/version-tags/parse", JSON_HEAD)],
  ["in the middle of a body", `${headOf("/v1/version-tags/parse", JSON_HEAD)}{"text":"`],
  [
    "in the middle of a form",
    `${headOf("/reconcile", { ...JSON_HEAD, "Content-Type": "application/x-www-form-urlencoded" })}queries=`,
  ],
  [
    "in the middle of an upload",
    `${headOf("/v1/subtitles/read", { ...JSON_HEAD, "Content-Type": "multipart/form-data; boundary=x" })}--x\r\nContent-Disposition: form-data; name="file"; filename="a.srt"\r\n\r\n${SRT}`,
  ],
  [
    "in the middle of a line of a batch",
    `${headOf("/v1/batch", { ...JSON_HEAD, "Content-Type": "application/x-ndjson" })}{"operation"`,
  ],
  ["while it is worked on", whole("/v1/subtitles/read", "application/json", SUBTITLES), "a while"],
  [
    "with more to answer behind what is worked on",
    whole("/v1/subtitles/read", "application/json", SUBTITLES).repeat(3) +
      whole("/v1/batch", "application/x-ndjson", LINES),
    "a while",
  ],
  ["in the middle of an answer", whole("/v1/romanization/schemes", "application/json", "{}"), "for an answer"],
  ["in the middle of a batch", whole("/v1/batch", "application/x-ndjson", LINES), "for an answer"],
];

describe("callers who are gone all at once", () => {
  let service: RunningService;
  const unhandled: unknown[] = [];
  const note = (reason: unknown): number => unhandled.push(reason);
  before(async () => {
    process.on("unhandledRejection", note);
    service = await startService({ ...SETTINGS, workers: 1 });
  });
  after(async () => {
    process.off("unhandledRejection", note);
    assert.equal(await service.stop(), "finished");
  });

  /** The requests that are open, the one that asks not among them. */
  async function open(): Promise<number> {
    const figures = await (await fetch(`${service.address}/metrics`)).text();
    return Number(/^kinoglot_open_requests (\d+)$/m.exec(figures)?.[1]) - 1;
  }

  for (const [when, sent, waits] of ENDS) {
    it(`${when} leave nothing behind`, async () => {
      for (let caller = 0; caller < CALLERS; caller++) {
        const { socket, heard } = await rawConnection(service.address);
        socket.write(sent);
        if (waits === "a while") await later(50);
        while (waits === "for an answer" && heard() === "") await later(5);
        socket.resetAndDestroy();
      }
      while ((await open()) > 0) await later(20);
      assert.deepEqual(unhandled, []);
      assert.equal((await fetch(`${service.address}/v1/rules`)).status, 200);
    });
  }
});

describe("work for callers", () => {
  /** Is worked on for as long as somebody waits for it. */
  let awaited: (() => boolean)[];
  const work = async (isAwaited: () => boolean): Promise<Given> => {
    awaited.push(isAwaited);
    while (isAwaited()) await later(5);
    return { json: "1" };
  };
  const server = createHttpServer(
    createApp({
      logLevel: "silent",
      answering: {
        ...answerHere,
        request: (_id, _input, _reader, isAwaited) => work(isAwaited),
        line: (_l, _d, gone) => work(gone),
      },
    }),
  );
  before(() => new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve)));
  after(() => server.close());
  beforeEach(() => (awaited = []));

  const PARSE = whole("/v1/version-tags/parse", "application/json", "{}");
  const SENT: readonly (readonly [what: string, sent: string, works: number])[] = [
    ["a request", PARSE, 1],
    ["several requests of one connection", PARSE.repeat(3), 3],
    ["a line of a batch", whole("/v1/batch", "application/x-ndjson", LINES), 1],
  ];
  for (const [what, sent, works] of SENT) {
    it(`${what}: knows when they have gone`, async () => {
      const { socket } = await rawConnection(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
      socket.write(sent);
      while (awaited.length < works) await later(5);
      await later(50);
      assert.deepEqual(new Set(awaited.map((isAwaited) => isAwaited())), new Set([true]));
      socket.resetAndDestroy();
      // Ends with the time that a test has, were it never told.
      while (awaited.some((isAwaited) => isAwaited())) await later(5);
    });
  }
});
