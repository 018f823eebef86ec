import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { describe, it } from "mocha";
import { Ajv } from "ajv";
import { reconciliationService, sendForm } from "./invented-service.js";

const FOLDER = "test/fixtures/reconciliation-api";
const VERSIONS = ["0.2", "1.0-draft"] as const;
type Version = (typeof VERSIONS)[number];

const read = (path: string): unknown => JSON.parse(readFileSync(`${FOLDER}/${path}`, "utf8"));

/** The only part of the schema of Swagger that manifests refer to, for services that ask for a key. */
const SECURITY = {
  $id: "http://swagger.io/v2/schema.json",
  definitions: {
    securityDefinitions: { type: "object", additionalProperties: { type: "object", required: ["type"] } },
  },
};

function validatorsOf(version: Version): (kind: string) => ReturnType<Ajv["compile"]> | undefined {
  const ajv = new Ajv({ strict: false, validateSchema: false, formats: { uri: true } });
  ajv.addSchema(SECURITY);
  const kinds = readdirSync(`${FOLDER}/${version}/schemas`).map((file) => file.replace(/\.json$/, ""));
  const ids = new Map<string, string>();
  for (const kind of kinds) {
    const { $schema: _, ...schema } = read(`${version}/schemas/${kind}.json`) as Readonly<
      Record<"$id" | "$schema", string>
    >;
    ids.set(kind, schema.$id);
    ajv.addSchema(schema);
  }
  return (kind) => {
    const id = ids.get(kind);
    return id === undefined ? undefined : ajv.getSchema(id);
  };
}

const EXPECTED = readFileSync(`${FOLDER}/EXPECTED.tsv`, "utf8")
  .trimEnd()
  .split("\n")
  .slice(1)
  .map((line) => line.split("\t"));

describe("the published examples of the reconciliation protocol", () => {
  const validators = { "0.2": validatorsOf("0.2"), "1.0-draft": validatorsOf("1.0-draft") };
  const checked = EXPECTED.filter(([, , , , result = ""]) => !result.startsWith("no-schema"));
  it("are all there", () => assert.equal(checked.length, 95));
  for (const [version, kind, declared, file, result = ""] of checked) {
    it(`${version} ${kind}/${declared}/${file}`, () => {
      const fits = validators[version as Version](kind ?? "");
      assert.ok(fits);
      assert.equal(fits(read(`${version}/examples/${kind}/${declared}/${file}`)), result === "valid");
    });
  }
});

describe("questions as published", () => {
  const app = reconciliationService();
  const send = {
    "0.2": (queries: unknown) => sendForm(app, { queries }),
    "1.0-draft": (request: unknown) => app.post("/reconcile/v1/match").send(request as object),
  };
  const extend = {
    "0.2": (query: unknown) => sendForm(app, { extend: query }),
    "1.0-draft": (query: unknown) => app.post("/reconcile/v1/extend").send(query as object),
  };
  const validators = { "0.2": validatorsOf("0.2"), "1.0-draft": validatorsOf("1.0-draft") };
  const answers = [
    ["reconciliation-query-batch", "reconciliation-result-batch", send],
    ["data-extension-query", "data-extension-response", extend],
  ] as const;

  for (const version of VERSIONS) {
    for (const [kind, answered, ask] of answers) {
      for (const declared of ["valid", "invalid"]) {
        for (const [, , , file] of EXPECTED.filter(([v, k, d]) => v === version && k === kind && d === declared)) {
          it(`${version} ${kind}/${file} is ${declared === "valid" ? "answered by the schema" : "refused"}`, async () => {
            const answer = await ask[version](read(`${version}/examples/${kind}/${declared}/${file}`));
            assert.equal(answer.status, declared === "valid" ? 200 : 400, answer.text);
            if (declared === "invalid") return;
            const fits = validators[version](answered);
            assert.ok(fits?.(JSON.parse(answer.text)), JSON.stringify(fits?.errors));
          });
        }
      }
    }

    it(`${version}: manifest, suggestions and proposals keep to their schemas`, async () => {
      const base = version === "0.2" ? "/reconcile" : "/reconcile/v1";
      const documents = [
        ["manifest", base],
        ["suggest-entities-response", `${base}/suggest/entity?prefix=night`],
        ["suggest-types-response", `${base}/suggest/type?prefix=`],
        ["suggest-properties-response", `${base}/suggest/property?prefix=`],
        ["data-extension-property-proposal", `${base}/extend/propose?type=film`],
      ] as const;
      for (const [kind, path] of documents) {
        const fits = validators[version](kind);
        assert.ok(fits?.((await app.get(path).expect(200)).body), `${kind} ${JSON.stringify(fits?.errors)}`);
      }
    });

    it(`${version}: candidates with evidence keep to their schema`, async () => {
      const conditions = [
        { matchType: "name", propertyValue: "Salt Ferry" },
        { matchType: "property", propertyId: "year", propertyValue: 2019 },
      ];
      const asked =
        version === "0.2"
          ? { q0: { query: "Salt Ferry", properties: [{ pid: "year", v: 2019 }] } }
          : { queries: [{ conditions }] };
      const answer = await send[version](asked).expect(200);
      const fits = validators[version]("reconciliation-result-batch");
      assert.ok(fits?.(JSON.parse(answer.text)), JSON.stringify(fits?.errors));
      assert.match(answer.text, /year\/same/);
    });
  }
});
