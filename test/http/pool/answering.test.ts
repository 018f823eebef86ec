import assert from "node:assert/strict";
import { createAnswering } from "../../../src/http/pool/index.js";
import { readerOf, type Given } from "../../../src/operation/index.js";
import { bodyOf, service } from "../service.js";

const SMALL = 100;
const LARGE = 50_000;
const SRT = "1\n00:00:01,000 --> 00:00:02,000\nThe tide turns.\n";

describe("answers that hold up nobody", () => {
  const { answering, close } = createAnswering({ workers: 1, timeLimit: 60 });
  after(close);
  const reader = readerOf("en");
  const ask = async (bytes: number, input: unknown): Promise<Given> =>
    answering("version-tags/parse", input, bytes, reader);

  it("are the same from here and from a worker", async () => {
    const here = await ask(SMALL, { text: "OmeU" });
    const there = await ask(LARGE, { text: "OmeU" });
    assert.ok("result" in here && "json" in there);
    assert.deepEqual(JSON.parse(there.json), here.result);
  });

  it("are the same problems", async () =>
    assert.deepEqual(await ask(LARGE, { text: 7 }), await ask(SMALL, { text: 7 })));

  it("refuse what nests so deep that no worker could be given it", async () => {
    const deep = `{"text":${"[".repeat(LARGE)}${"]".repeat(LARGE)}}`;
    const given = await ask(deep.length, JSON.parse(deep));
    assert.ok("problem" in given);
    assert.equal(given.problem.type, "/problems/too-deep");
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
});

describe("work that is not done", () => {
  const reader = readerOf("de");

  it("is a problem that says why", async () => {
    const { answering, close } = createAnswering({ workers: 1, timeLimit: 0.001 });
    try {
      const given = await answering("version-tags/parse", { text: "OmU ".repeat(20_000) }, LARGE, reader);
      assert.ok("problem" in given);
      assert.deepEqual([given.problem.status, given.problem.type], [503, "/problems/took-too-long"]);
    } finally {
      await close();
    }
    const given = await answering("version-tags/parse", { text: "OmU" }, LARGE, reader);
    assert.ok("problem" in given);
    assert.equal(given.problem.type, "/problems/draining");
  });

  it("says when to ask again, where too much is waiting", async () => {
    const problem = { type: "/problems/busy", title: "busy", status: 503 };
    const response = await service({ answering: () => ({ problem }) })
      .post("/v1/version-tags/parse")
      .send({ text: "OmU" })
      .expect(503);
    assert.equal(response.headers["retry-after"], "1");
  });
});
