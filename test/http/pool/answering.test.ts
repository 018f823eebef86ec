import assert from "node:assert/strict";
import { performance } from "node:perf_hooks";
import { answerHere } from "../../../src/http/answering.js";
import { createAnswering } from "../../../src/http/pool/index.js";
import type { BodyKind } from "../../../src/http/unread-body.js";
import type { UnreadInput } from "../../../src/http/unread-input.js";
import { readerOf, type Given } from "../../../src/operation/index.js";
import { bodyOf, service } from "../service.js";

/** Blanks that make a text too large to be answered at once. */
const MORE = " ".repeat(50_000);
const SRT = "1\n00:00:01,000 --> 00:00:02,000\nThe tide turns.\n";

const awaited = (): boolean => true;
const unread = (json: string | Uint8Array): UnreadInput => ({ kind: "json", bytes: Buffer.from(json) });

/** Bytes that share their memory with others, as those of small buffers do. */
function bytesInside(json: string): Uint8Array {
  const memory = Buffer.alloc(json.length + 100);
  memory.write(json);
  return new Uint8Array(memory.buffer, memory.byteOffset, json.length);
}

/** The kind of problem that an answer is. */
function problemOf(given: Given): string | undefined {
  return "problem" in given ? given.problem.type.replace("/problems/", "") : undefined;
}

describe("answers that hold up nobody", () => {
  const { answering, close } = createAnswering({ workers: 1, timeLimit: 60 });
  after(close);
  const reader = readerOf("en");
  const ask = async (json: string | Uint8Array): Promise<Given> =>
    answering.request("version-tags/parse", unread(json), reader, awaited);

  it("are the same from here and from a worker", async () => {
    const here = await ask('{"text":"OmeU"}');
    const there = await ask(`{"text":"OmeU"}${MORE}`);
    assert.ok("result" in here && "json" in there);
    assert.deepEqual(JSON.parse(there.json), here.result);
  });

  const UNREADABLE: readonly (readonly [what: string, bytes: string | Uint8Array, problem: string])[] = [
    ["input that does not fit", '{"text":7}', "invalid-input"],
    ["what is no JSON", '{"text":"OmU"', "malformed-json"],
    ["nothing", "", "malformed-json"],
    ["bytes that are no UTF-8", Buffer.from('{"text":"\xE9"}', "latin1"), "not-utf-8"],
    ["what nests too deep", `{"text":${"[".repeat(70)}${"]".repeat(70)}}`, "too-deep"],
  ];
  for (const [what, bytes, problem] of UNREADABLE) {
    it(`are the same problems: ${what}`, async () => {
      const here = await ask(bytes);
      const there = await ask(Buffer.concat([Buffer.from(bytes), Buffer.from(MORE)]));
      assert.equal(problemOf(here), problem);
      assert.deepEqual(there, here);
    });
  }

  it("take over the memory of a large body, and copy what shares its memory", async () => {
    const large = Buffer.alloc(1_000_000, " ");
    large.write('{"text":"OmU"}');
    const bytes = new Uint8Array(large);
    assert.ok("json" in (await answering.request("version-tags/parse", { kind: "json", bytes }, reader, awaited)));
    assert.equal(bytes.byteLength, 0);
    const shared = bytesInside(`{"text":"OmU"}${MORE}`);
    assert.ok(
      "json" in (await answering.request("version-tags/parse", { kind: "json", bytes: shared }, reader, awaited)),
    );
    assert.ok(shared.byteLength > 0);
  });

  it("refuse what nests as deep as a body can", async () => {
    const deep = `{"text":${"[".repeat(50_000)}${"]".repeat(50_000)}}`;
    assert.equal(problemOf(await ask(deep)), "too-deep");
    const batch = service({ answering }).post("/v1/batch").set("Content-Type", "application/x-ndjson");
    assert.match(
      (await batch.send(`{"operation":"titles/key","input":${deep}}`).expect(200)).text,
      /"\/problems\/too-deep"/,
    );
  });

  it("are sent as any other", async () => {
    const app = service({ answering });
    const read = await app.post("/v1/subtitles/read").send({ text: SRT }).expect(200);
    assert.equal(read.type, "application/json");
    assert.deepEqual(bodyOf(read), bodyOf(await service().post("/v1/subtitles/read").send({ text: SRT })));
    const refused = await app.post("/v1/subtitles/read").set("Accept-Language", "fr").send({ text: 7 }).expect(422);
    assert.equal((bodyOf(refused) as { title: string }).title, "L’entrée ne correspond pas à son schéma");
  });

  it("keep the order of a batch", async () => {
    const lines = [
      { operation: "subtitles/read", input: { text: SRT, summary: true } },
      { operation: "version-tags/parse", input: { text: "OmU" } },
      { operation: "subtitles/read", input: {} },
    ];
    const response = await service({ answering })
      .post("/v1/batch")
      .set("Content-Type", "application/x-ndjson")
      .send(lines.map((line) => JSON.stringify(line)).join("\n"))
      .expect(200);
    const answers = response.text
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line) as Record<string, { status?: number }>);
    assert.deepEqual(
      answers.map((answer) => Object.keys(answer)[0]),
      ["result", "result", "problem"],
    );
  });

  it("of lines are the same from here and from a worker, in the language that the line names", async () => {
    const lines = [
      '{"operation":"version-tags/parse","input":{"text":"OmU"}}',
      '{"operation":"version-tags/parse","input":{"text":7},"lang":"fr"}',
      '{"operation":"version-tags/guess","input":{}}',
      '{"operation":7,"input":{}}',
      '{"operation":',
    ];
    const answersTo = async (more: string): Promise<string> => {
      const batch = service({ answering }).post("/v1/batch").set("Content-Type", "application/x-ndjson");
      return (await batch.send(lines.map((line) => line + more).join("\n")).expect(200)).text;
    };
    const here = await answersTo("");
    assert.equal(here.trim().split("\n").length, lines.length);
    assert.equal(await answersTo(MORE), here);
  });

  it("about catalogues come from here, and their lines may be no longer than their bodies", async () => {
    const ask = async (more: string): Promise<string> => {
      const line = `{"operation":"catalogues/match","input":{"catalogue":"films","query":{"title":"Tides"}}}${more}`;
      const given = await answering.line(line, { locale: "en" }, awaited);
      return problemOf(given) ?? "an answer";
    };
    assert.equal(await ask(MORE), await ask(""));
    assert.equal(await ask(" ".repeat(200_000)), "line-too-long");
  });

  it("that are refused speak the language that the line names", async () => {
    const about = '{"operation":"catalogues/match","input":{"catalogue":"films","query":{}},"lang":"fr"}';
    const given = await answering.line(about + " ".repeat(200_000), { locale: "en" }, awaited);
    assert.ok("problem" in given);
    assert.match(given.problem.title, /^Ligne/);
  });
});

describe("bodies that are read beside, and used here", () => {
  const { answering, close } = createAnswering({ workers: 1, timeLimit: 60 });
  after(close);
  const BODIES: readonly (readonly [kind: BodyKind, body: string, more: string])[] = [
    ["reconciliation-form", `queries=${encodeURIComponent('{"q0":{"query":"Ночной трамвай"}}')}`, "&pad="],
    ["reconciliation-form", "queries=%7B%22q0%22%3A7%7D", "&pad="],
    ["reconciliation-form", "queries=%E9", "&pad="],
    ["reconciliation-match", '{"queries":[{"conditions":[{"matchType":"name","propertyValue":"Tides"}]}]}', ""],
    ["reconciliation-match", '{"queries":7}', ""],
    ["reconciliation-extend", '{"ids":["a"],"properties":[{"id":"year"}]}', ""],
    ["catalogues/match", '{"catalogue":"films","query":{"titles":[7]}}', ""],
    ["job", '{"catalogue":"films","queries":[{"id":"1","query":{}},{"query":{"titles":[]}}]}', ""],
    ["job", '{"catalogue":"films","queries":[{}]}', ""],
  ];
  /** As text, since what comes from a worker is another copy. */
  const told = (read: unknown): string =>
    JSON.stringify(read, (_, value: unknown) => (value instanceof Uint8Array ? Buffer.from(value).toString() : value));
  for (const [kind, body, field] of BODIES) {
    it(`are the same from here and from a worker: ${kind} ${body.slice(0, 30)}`, async () => {
      const more = field === "" ? MORE : field + "a".repeat(MORE.length);
      const here = await answering.body(kind, Buffer.from(body), awaited);
      const there = await answering.body(kind, Buffer.from(body + more), awaited);
      assert.equal(told(there), told(here));
    });
  }

  it("hold up nobody, however much is wrong with them", async () => {
    const zeros = "0,".repeat(50_000);
    const bad = (): Uint8Array => Buffer.from(`{"catalogue":"films","queries":[${zeros}0]}`);
    const question = `{"catalogue":"films","query":{"titles":[${zeros}0]}}`;
    await answering.body("job", bad(), awaited);
    const before = performance.eventLoopUtilization();
    await answering.body("job", bad(), awaited);
    await answering.request("catalogues/match", unread(question), readerOf("en"), awaited);
    const { utilization } = performance.eventLoopUtilization(before);
    assert.ok(utilization < 0.5, `this thread was at work for ${utilization} of the time`);
  });

  it("say why they were not read", async () => {
    const ended = createAnswering({ workers: 1, timeLimit: 60 });
    await ended.close();
    const refused = await ended.answering.body("job", Buffer.from(MORE), awaited);
    assert.ok("refused" in refused && refused.refused === "draining");
  });
});

describe("work that is not done", () => {
  const reader = readerOf("de");
  const large = (json: string): UnreadInput => unread(json + MORE);

  it("is a problem that says why", async () => {
    const { answering, close } = createAnswering({ workers: 1, timeLimit: 0.001 });
    const ask = async (json: string): Promise<Given> =>
      answering.request("version-tags/parse", large(json), reader, awaited);
    try {
      const given = await ask(JSON.stringify({ text: "OmU ".repeat(20_000) }));
      assert.ok("problem" in given);
      assert.deepEqual([given.problem.status, given.problem.type], [503, "/problems/took-too-long"]);
    } finally {
      await close();
    }
    assert.equal(problemOf(await ask('{"text":"OmU"}')), "draining");
    const line = '{"operation":"subtitles/formats","input":{},"lang":"de"}';
    const given = await answering.line(line, { locale: "en" }, awaited);
    assert.ok("problem" in given);
    assert.match(given.problem.title, /Dienst/);
  });

  it("says when to ask again, where too much is waiting", async () => {
    const problem = { type: "/problems/busy", title: "busy", status: 503 };
    const busy = (): Given => ({ problem });
    const response = await service({ answering: { ...answerHere, request: busy, line: busy } })
      .post("/v1/version-tags/parse")
      .send({ text: "OmU" })
      .expect(503);
    assert.equal(response.headers["retry-after"], "1");
  });
});
