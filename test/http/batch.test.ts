import assert from "node:assert/strict";
import { describe, it } from "mocha";
import type { Response } from "supertest";
import { assertProblem, service } from "./service.js";

const NDJSON = "application/x-ndjson";
const GOOD = JSON.stringify({ operation: "languages/lookup", input: { text: "russische" } });

async function ask(body: string, path = "/v1/batch") {
  const response = await service()
    .post(path)
    .set("Content-Type", NDJSON)
    .buffer(true)
    .parse(textOf)
    .send(body)
    .expect(200);
  assert.equal(response.type, NDJSON);
  const lines = (response.body as string).split("\n").filter((line) => line !== "");
  return lines.map(
    (line) =>
      JSON.parse(line) as {
        readonly result?: unknown;
        readonly problem?: { readonly type: string; readonly title: string };
      },
  );
}

/** Gathers a body that supertest knows no parser for. */
function textOf(response: Response, done: (error: Error | null, text: string) => void): void {
  let text = "";
  response.on("data", (chunk: Buffer) => (text += chunk.toString("utf8")));
  response.on("end", () => done(null, text));
}

describe("POST /v1/batch", () => {
  it("answers in order, one for one; a bad line does not stop it", async () => {
    const answers = await ask(`${GOOD}\n{\n${GOOD}\n`);
    assert.deepEqual(
      answers.map(({ problem }) => problem?.type),
      [undefined, "/problems/malformed-json", undefined],
    );
  });

  it("refuses a line over the limit and goes on", async () => {
    const answers = await ask(`${GOOD}\n${" ".repeat(16 * 1024 * 1024)}{}\n${GOOD}\n`);
    assert.deepEqual(
      answers.map(({ problem }) => problem?.type),
      [undefined, "/problems/line-too-long", undefined],
    );
  });

  it("answers many more bytes than one request may hold", async () => {
    const answers = await ask(`${GOOD}\n`.repeat(5000));
    assert.equal(answers.length, 5000);
    assert.ok(answers.every(({ result }) => result));
  });

  it("answers in the language of the request unless the line says otherwise", async () => {
    const german = (await ask("{", "/v1/batch?lang=de"))[0]?.problem?.title;
    const english = (await ask("{"))[0]?.problem?.title;
    assert.ok(german && english && german !== english);
  });

  it("takes NDJSON only", async () =>
    assertProblem(
      await service().post("/v1/batch").set("Content-Type", "application/json").send(GOOD),
      "unsupported-media-type",
      415,
    ));
});
