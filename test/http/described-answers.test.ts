import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { answerValidators } from "../generated/answer-validators.js";
import type { Validator } from "../../src/generated/validators.js";
import { RULE_IDS } from "../../src/check/index.js";
import { service } from "./service.js";

type Described = keyof typeof answerValidators;

const ANSWERS: readonly (readonly [string, Described])[] = [
  ["/healthz", "health"],
  ["/readyz", "health"],
  ["/v1/operations", "operation-list"],
  ["/v1/rules", "rule-list"],
  ...RULE_IDS.map((id) => [`/v1/rules/${id}`, "rule-description"] as const),
  ["/v1/styles", "operations/version-tags.styles.output"],
];

const LINES = [
  '{"operation":"version-tags/parse","input":{"text":"OmU"}}',
  '{"operation":"version-tags/parse","input":{}}',
  '{"operation":"no/such","input":{}}',
  "not JSON",
];

function assertFits(name: Described, value: unknown): void {
  const fits: Validator<unknown> = answerValidators[name];
  assert.ok(fits(value), JSON.stringify(fits.errors));
}

interface Document {
  readonly paths: Readonly<
    Record<
      string,
      {
        readonly get?: {
          readonly responses: { readonly 200: { readonly content: Readonly<Record<string, unknown>> } };
        };
      }
    >
  >;
}

describe("answers over HTTP", () => {
  const app = service();
  for (const [path, name] of ANSWERS) {
    it(`${path} keeps to ${name}`, async () => assertFits(name, (await app.get(path).expect(200)).body));
  }

  it("/v1/batch keeps to batch-answer in every line", async () => {
    const asked = app.post("/v1/batch").set("Content-Type", "application/x-ndjson");
    const answer = await asked
      .send(`${LINES.join("\n")}\n`)
      .buffer(true)
      .expect(200);
    const told = String(answer.text ?? answer.body)
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line) as unknown);
    assert.equal(told.length, LINES.length);
    for (const line of told) assertFits("batch-answer", line);
  });

  it("are described by a schema with a name, but for documents that another standard describes", async () => {
    const { paths } = (await app.get("/openapi.json")).body as Document;
    const unnamed = Object.entries(paths).filter(([, { get }]) => {
      const schema = get && JSON.stringify(get.responses[200].content["application/json"] ?? { $ref: "" });
      return schema !== undefined && !schema.includes("$ref") && !schema.includes("externalDocs");
    });
    assert.deepEqual(unnamed, []);
  });
});
